use super::waiting;
use crate::app::desk_store::DeskStore;
use crate::app::text;
use crate::app::text::coach as words;
use crate::browser::{file_read, location};
use crate::component::choices::checks;
use crate::component::live::nothing;
use crate::component::{button, date, div, fieldset, fixed, live, save_line::save_line, section, sure::sure};
use leptos::prelude::*;
use own_reasons::caseload::Case;
use own_reasons::desk::{DeskEvent, FileNumber, GivenFile, LockState, OpenedFile, Outcome};
use own_reasons::html::Html;
use own_reasons::lock::{LockFault, Passphrase};
use own_reasons::route::Route;
use own_reasons::session::Keeping;

/// So many cases are shown at first, and so many more at each press.
const SHOWN: usize = 50;

/// Opening summaries, and the caseload by date.
pub fn view(desk: DeskStore) -> AnyView {
    let lead = fixed(|page| {
        page.element("h1 tabindex=\"-1\"", words::title()).element("p class=\"lead\"", words::lead());
    });
    let page = move || {
        vec![
            banner(desk),
            opening(desk),
            live(move || files(desk)),
            locked(desk),
            caseload(desk),
            keeping(desk),
            rest(desk),
        ]
        .into_any()
    };
    div("desk", vec![lead, once_open(desk, page)])
}

/// A page as soon as it is known what is kept.
pub fn once_open(desk: DeskStore, page: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let is_open = desk.read(|desk| desk.is_open());
    live(move || if is_open.get() { page() } else { waiting::view() })
}

/// Whether everything is on disk, and what the coach is to know now.
pub fn banner(desk: DeskStore) -> AnyView {
    let saved = save_line(move || desk.with(|desk| desk.save_state()), words::save_state);
    let said = live(move || match desk.with(|desk| desk.notice().map(words::notice)) {
        Some(notice) => {
            let close = button("quiet", "×", text::close(), move || desk.dispatch(DeskEvent::NoticeRead));
            let words = fixed(|html| {
                html.element("p", &notice);
            });
            div("notice", vec![words, close])
        }
        None => nothing(),
    });
    let said = view! { <div class="notices" role="status">{said}</div> };
    vec![said.into_any(), div("", vec![saved])].into_any()
}

fn opening(desk: DeskStore) -> AnyView {
    let picked = move |event: web_sys::Event| {
        let input = event_target::<web_sys::HtmlInputElement>(&event);
        desk.open_files(file_read::listed(input.files()));
        input.set_value("");
    };
    let choose = view! {
        <label class="button primary file">
            {words::choose()}
            <input type="file" multiple=true on:change=picked />
        </label>
    };
    let pasted: NodeRef<leptos::html::Textarea> = NodeRef::new();
    let open = move || {
        if let Some(area) = pasted.get_untracked() {
            let content = Ok(area.value().into_bytes());
            desk.dispatch(DeskEvent::FilesGiven(1));
            desk.dispatch(DeskEvent::FilesRead(vec![GivenFile { name: words::pasted().to_owned(), content }]));
        }
    };
    let paste = view! {
        <form class="field" autocomplete="off">
            <label for="pasted">{words::paste()}</label>
            <textarea id="pasted" rows="2" node_ref=pasted></textarea>
        </form>
    };
    let parts = vec![choose.into_any(), paste.into_any(), button("secondary", words::open_pasted(), "", open)];
    section("drop", words::open(), words::open_hint(), parts)
}

/// The files of this sitting, one line each, with a count that runs.
fn files(desk: DeskStore) -> AnyView {
    let (files, to_come) = desk.with(|desk| (desk.files().to_vec(), desk.to_come()));
    if files.is_empty() && to_come == 0 {
        return nothing();
    }
    let count = |is: fn(&Outcome) -> bool| files.iter().filter(|file| is(&file.outcome)).count();
    let counts = words::counts(
        count(|outcome| matches!(outcome, Outcome::Opened(_))),
        count(|outcome| matches!(outcome, Outcome::Known(_))),
        count(|outcome| matches!(outcome, Outcome::Locked(..))),
        count(|outcome| matches!(outcome, Outcome::Refused(_) | Outcome::Unreadable(_))),
    );
    let running = words::opened_count(files.len(), files.len() + to_come);
    let told = fixed(|page| {
        page.element("p class=\"count\"", &running).element("p class=\"count\"", &counts);
    });
    // What went well is in the caseload; here stands what needs the coach.
    let is_told = |file: &OpenedFile| {
        matches!(file.outcome, Outcome::Restored { .. } | Outcome::Refused(_) | Outcome::Unreadable(_))
    };
    let mut lines: Vec<AnyView> = files.iter().filter(|file| is_told(file)).map(line).collect();
    lines.insert(0, told);
    lines.push(button("quiet", words::put_away(), "", move || desk.dispatch(DeskEvent::FilesPutAway)));
    view! { <section class="opened" aria-live="polite">{lines}</section> }.into_any()
}

fn line(file: &OpenedFile) -> AnyView {
    let says = match &file.outcome {
        Outcome::Refused(error) => words::refused(error),
        Outcome::Unreadable(unreadable) => words::unreadable(*unreadable).to_owned(),
        Outcome::Restored { added, known, left_out } => words::restored(*added, *known, *left_out),
        Outcome::Opened(_) | Outcome::Known(_) | Outcome::Locked(..) => String::new(),
    };
    let class = if matches!(file.outcome, Outcome::Restored { .. }) { "p" } else { "p class=\"error\"" };
    fixed(|page| {
        page.open("div class=\"opened-file\"").element("p class=\"file-name\" dir=\"auto\"", &file.name);
        page.element(class, &says).close("div");
    })
}

/// The files that wait for a passphrase. What is typed for one stays while another is tried.
fn locked(desk: DeskStore) -> AnyView {
    let waiting = desk.read(|desk| {
        let locked = desk.files().iter().filter(|file| matches!(file.outcome, Outcome::Locked(..)));
        locked.map(|file| (file.number, file.name.clone())).collect::<Vec<_>>()
    });
    let forms = live(move || {
        let forms = waiting.get().into_iter().map(|(number, name)| passphrase(desk, number, &name));
        forms.collect::<Vec<_>>().into_any()
    });
    div("opened", vec![forms])
}

fn passphrase(desk: DeskStore, number: FileNumber, name: &str) -> AnyView {
    let input: NodeRef<leptos::html::Input> = NodeRef::new();
    let shown = RwSignal::new(false);
    let unlock = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let typed = input.get_untracked().and_then(|input| Passphrase::new(&input.value()));
        if let Some(passphrase) = typed {
            desk.dispatch(DeskEvent::PassphraseGiven(number, passphrase));
        }
    };
    let state = desk.read(move |desk| {
        let file = desk.files().iter().find(|file| file.number == number)?;
        if let Outcome::Locked(_, state) = file.outcome { Some(state) } else { None }
    });
    let told = live(move || match state.get() {
        Some(LockState::Trying) => view! { <p>{words::unlocking()}</p><progress></progress> }.into_any(),
        Some(LockState::Failed(fault)) => view! { <p class="error">{text::lock_fault(fault)}</p> }.into_any(),
        _ => view! { <p>{words::locked()}</p> }.into_any(),
    });
    let hopeless = move || {
        let can_try = [LockFault::WrongPassphrase, LockFault::Unavailable];
        matches!(state.get(), Some(LockState::Failed(fault)) if !can_try.contains(&fault))
    };
    let id = format!("passphrase-{number}");
    let (label, hint, described) = (id.clone(), format!("{id}-hint"), format!("{id}-hint"));
    let (about, name) = (name.to_owned(), name.to_owned());
    view! {
        <form class="unlock opened-file" autocomplete="off" novalidate on:submit=unlock>
            <p class="file-name" dir="auto">{name}</p>
            <div role="status">{told}</div>
            <div prop:hidden=hopeless>
                <div class="field">
                    <label for=label>{words::passphrase()}<span class="visually-hidden">" "{about}</span></label>
                    <p class="hint" id=hint>{words::passphrase_hint()}</p>
                    <input id=id class="passphrase" autocapitalize="off" autocomplete="off" spellcheck="false"
                        type=move || if shown.get() { "text" } else { "password" } aria-describedby=described node_ref=input />
                </div>
                <label class="choice compact">
                    <input type="checkbox" on:change=move |event| shown.set(event_target_checked(&event)) />
                    <span>{words::show()}</span>
                </label>
                <button type="submit" class="primary">{words::unlock()}</button>
            </div>
        </form>
    }
    .into_any()
}

fn caseload(desk: DeskStore) -> AnyView {
    let heading = fixed(|page| {
        page.element("h2", words::caseload());
    });
    let any = desk.read(|desk| desk.count() > 0);
    let search = live(move || if any.get() { search(desk) } else { nothing() });
    let shown = RwSignal::new(SHOWN);
    let list = live(move || {
        let (list, found) = list(desk, shown.get());
        let more = match found > shown.get() {
            true => button("secondary", words::show_more(), "", move || shown.update(|shown| *shown += SHOWN)),
            false => nothing(),
        };
        vec![list, more].into_any()
    });
    view! { <section class="caseload">{heading}{search}{list}</section> }.into_any()
}

fn search(desk: DeskStore) -> AnyView {
    view! {
        <div class="field">
            <label for="search">{words::search()}</label>
            <input type="search" id="search" autocomplete="off" prop:value=desk.now(|desk| desk.query().to_owned())
                on:input=move |event| desk.dispatch(DeskEvent::Searched(event_target_value(&event))) />
        </div>
    }
    .into_any()
}

/// The first cases that the search finds, and how many it finds.
fn list(desk: DeskStore, shown: usize) -> (AnyView, usize) {
    desk.with(|desk| {
        let (coming, past) = desk.found();
        let found = coming.len() + past.len();
        let list = fixed(|page| {
            if desk.count() == 0 {
                page.element("p", words::none_yet());
            } else if found == 0 {
                page.element("p", words::none_found());
            }
            if found > 1 {
                page.element("p class=\"hint\"", &words::how_many(found));
            }
            let left = shown.saturating_sub(coming.len());
            rows(words::coming(), "", &coming[..coming.len().min(shown)], false, page);
            rows(words::past(), words::past_hint(), &past[..past.len().min(left)], true, page);
        });
        (list, found)
    })
}

fn rows(heading: &str, hint: &str, cases: &[&Case], past: bool, page: &mut Html) {
    if cases.is_empty() {
        return;
    }
    page.element("h3", heading);
    if !hint.is_empty() {
        page.element("p class=\"hint\"", hint);
    }
    page.open("ul class=\"cases\"");
    for case in cases {
        let due = words::due(&date::long(case.due()), case.summary.look_again.is_some(), past);
        page.open("li").link("", &Route::Case(case.id).hash(), &name(case));
        page.element("span class=\"due\"", &due);
        if let Some(goal) = &case.summary.goal {
            page.element("span class=\"of\" dir=\"auto\"", goal.as_str());
        }
        page.close("li");
    }
    page.close("ul");
}

/// What a case is called: its alias, or the day of the taking.
pub fn name(case: &Case) -> String {
    match &case.summary.alias {
        Some(alias) => alias.as_str().to_owned(),
        None => words::without_name(&date::long(case.summary.taken_on)),
    }
}

fn keeping(desk: DeskStore) -> AnyView {
    let mut legend = Html::new();
    legend.text(words::keeping());
    let hint = fixed(|page| {
        page.element(
            "p class=\"hint\"",
            if location::is_from_disk() { words::keep_from_disk() } else { words::keep() },
        );
    });
    let state = move |_| (desk.with(|desk| desk.keeping()) == Keeping::Nothing, false);
    let toggled = move |_, nothing: bool| {
        desk.dispatch(DeskEvent::KeepingChosen(if nothing { Keeping::Nothing } else { Keeping::OnDevice }));
    };
    let boxes = checks(vec![("nothing", words::nothing().to_owned())], state, toggled);
    div("keeping", vec![fieldset(legend, vec![hint, boxes])])
}

fn rest(desk: DeskStore) -> AnyView {
    let any = desk.read(|desk| desk.count() > 0 || !desk.set_aside().is_empty());
    live(move || if any.get() { backup_and_removal(desk) } else { nothing() })
}

fn backup_and_removal(desk: DeskStore) -> AnyView {
    let backup = button("secondary", words::make_backup(), "", move || desk.dispatch(DeskEvent::BackupWanted));
    let remove = sure(words::remove_all(), words::remove_all_sure(), "", move || desk.dispatch(DeskEvent::AllRemoved));
    let mut parts = vec![
        section("", words::backup(), words::backup_lead(), vec![backup]),
        section("", words::remove_all(), words::remove_all_lead(), vec![remove]),
    ];
    let unread = desk.now(|desk| desk.set_aside().to_vec());
    if !unread.is_empty() {
        let buttons = unread.into_iter().map(|record| {
            let key = record.key.clone();
            button("secondary", words::download(), &record.key, move || {
                desk.dispatch(DeskEvent::SetAsideWanted(key.clone()));
            })
        });
        parts.push(section("", words::set_aside(), words::set_aside_lead(), buttons.collect()));
    }
    parts.into_any()
}
