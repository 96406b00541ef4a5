#!/usr/bin/python3
"""A small browser around WebKitGTK that WebKitWebDriver steers and that keeps what browsers keep.

WebKitGTK's own MiniBrowser keeps nothing when it is steered. Called with the folder of the profile, the
folder for downloads, and the width and height of a page.
"""

import sys
from pathlib import Path

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2

PROFILE, DOWNLOADS = Path(sys.argv[1]), Path(sys.argv[2])
WIDTH, HEIGHT = int(sys.argv[3]), int(sys.argv[4])


def open_window(_automation):
    view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)
    settings = view.get_settings()
    settings.set_enable_write_console_messages_to_stdout(True)
    settings.set_javascript_can_access_clipboard(True)
    window = Gtk.Window(default_width=WIDTH, default_height=HEIGHT)
    window.add(view)
    window.show_all()
    view.connect("web-process-terminated", tell_how_it_ended)
    view.connect("close", lambda _view: window.destroy())
    window.connect("destroy", lambda _window: Gtk.Window.list_toplevels() or Gtk.main_quit())
    return view


def tell_how_it_ended(_view, reason):
    print("The process of the page ended:", reason.value_nick, flush=True)


def begin_session(_context, automation):
    application = WebKit2.ApplicationInfo()
    application.set_name("WebKitGTK")
    automation.set_application_info(application)
    automation.connect("create-web-view", open_window)


def download(_context, file):
    def choose_place(file, name):
        DOWNLOADS.mkdir(parents=True, exist_ok=True)
        file.set_destination((DOWNLOADS / name).as_uri())
        return True

    file.connect("decide-destination", choose_place)


# As in Chromium, so that the same is seen everywhere.
Gtk.Settings.get_default().set_property("gtk-enable-animations", False)
context = WebKit2.WebContext(
    website_data_manager=WebKit2.WebsiteDataManager(
        base_data_directory=str(PROFILE / "data"), base_cache_directory=str(PROFILE / "cache")
    )
)
context.set_automation_allowed(True)
context.connect("automation-started", begin_session)
context.connect("download-started", download)
Gtk.main()
