use crate::app::component::lock_form::{error, working};
use crate::app::component::passphrase;
use crate::app::store::Store;
use crate::app::text;
use crate::app::text::{data as words, passphrase as lock_words};
use crate::component::{button, div, fixed, live, live::nothing};
use leptos::prelude::*;
use own_reasons::lock::LockFault;
use own_reasons::session::{FileEvent, Session, Unlocking};

/// A locked file that was chosen to be restored, and waits for its passphrase.
pub fn unlock(store: Store) -> AnyView {
    // What is typed stays while a passphrase is tried.
    let is_there = store.read(|session| *session.unlocking() != Unlocking::Idle);
    live(move || if is_there.get() { form(store) } else { nothing() })
}

fn form(store: Store) -> AnyView {
    let draft = passphrase::Draft::new();
    let can_try = store.read(|session| match session.unlocking() {
        Unlocking::Failed(_, fault) => matches!(fault, LockFault::WrongPassphrase | LockFault::Unavailable),
        _ => true,
    });
    let told = store.read(told);
    let said = live(move || match told.get() {
        Told::Locked => fixed(|page| {
            page.element("p", words::locked());
        }),
        Told::Trying => working(lock_words::working()),
        Told::Failed(fault) => error(text::lock_fault(fault).to_owned()),
    });
    let field =
        live(move || if can_try.get() { passphrase::field("unlock", words::passphrase(), draft) } else { nothing() });
    let try_it = move || store.dispatch_file(FileEvent::UnlockWanted(draft.now()));
    let try_button =
        live(move || if can_try.get() { button("primary", words::unlock(), "", try_it) } else { nothing() });
    let leave = button("quiet", words::leave_locked(), "", move || store.dispatch_file(FileEvent::UnlockGivenUp));
    let said = view! { <div role="status">{said}</div> }.into_any();
    div("locked inset", vec![said, field, div("actions", vec![try_button, leave])])
}

/// What is said of the file.
#[derive(Clone, Copy, PartialEq)]
enum Told {
    Locked,
    Trying,
    Failed(LockFault),
}

fn told(session: &Session) -> Told {
    match session.unlocking() {
        Unlocking::Idle | Unlocking::Asked(_) => Told::Locked,
        Unlocking::UnderWay(_) => Told::Trying,
        Unlocking::Failed(_, fault) => Told::Failed(*fault),
    }
}
