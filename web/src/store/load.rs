//! Reads something when a page opens, when its question changes, and on demand.

use std::future::Future;
use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::cloud::Failure;
use crate::model::load::Load;
use crate::platform::stamp;

/// Reads whenever `question` changes, and when the returned callback is called.
///
/// Older data stay until newer ones arrive. An answer to an older question is dropped, and so is one that comes after
/// the page has gone. A page is made anew when the connection changes, so data never stand under another's name.
#[hook]
pub fn use_load<Q, T, F, R>(question: Q, read: R) -> (Load<T>, Callback<()>)
where
    Q: PartialEq + Clone + 'static,
    T: Clone + PartialEq + 'static,
    F: Future<Output = Result<T, Failure>> + 'static,
    R: Fn(Q) -> F + 'static,
{
    let shown = use_state(Load::<T>::default);
    let newest = use_mut_ref(Load::<T>::default);
    let round = use_mut_ref(|| 0_u32);
    let ask = {
        let (setter, round) = (shown.setter(), Rc::clone(&round));
        Rc::new(move |question: Q| {
            let mine = {
                let mut round = round.borrow_mut();
                *round += 1;
                *round
            };
            let set = {
                let (setter, newest) = (setter.clone(), Rc::clone(&newest));
                move |next: Load<T>| {
                    newest.borrow_mut().clone_from(&next);
                    setter.set(next);
                }
            };
            let begun = newest.borrow().begun();
            set(begun.clone());
            let (answer, round) = (read(question), Rc::clone(&round));
            spawn_local(async move {
                let result = answer.await;
                if *round.borrow() == mine {
                    set(begun.ended(result, stamp::now()));
                }
            });
        })
    };
    {
        let ask = Rc::clone(&ask);
        use_effect_with(question.clone(), move |question| {
            ask(question.clone());
            move || *round.borrow_mut() += 1
        });
    }
    let reload = Callback::from(move |()| ask(question.clone()));
    ((*shown).clone(), reload)
}
