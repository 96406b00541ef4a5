pub use super::titles::summary as title;

words! {
    lead = "Tick what somebody else may see. On the page they get, what is not ticked leaves no trace. You hand it on yourself, or not at all.";
    blocks = "What to show";
    own_words_note = "Your own words are off until you tick them.";
    alias = "A name for it, if you want one";
    alias_hint = "It stands at the top and in the file's name.";
    topic = "The first topic, if you want to set it";
    topic_hint = "It stands in the first lines of the summary.";
    preview = "This is what they see";
    take = "Take it with you";
    copy = "Copy as text";
    web_page = "Web page";
    share = "Share …";
    share_hint = "\"Share …\" hands the web page to your device, which asks you where it is to go. This app does nothing else with it.";
    print = "Print";
    markdown = "Markdown";
    data = "Data (JSON)";
    calendar = "Calendar file";
    calendar_hint = "Your look-again date, and your small step on tomorrow's date, to be moved as you like. On a company calendar others may see it.";
    receipt = "Receipt";
    receipt_hint = "For anybody who asks whether you did it. It says that, and nothing else:";
    copy_receipt = "Copy the receipt";
}
