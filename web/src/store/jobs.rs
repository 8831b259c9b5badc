//! Runs of this tab: sent call by call, then followed until the nodes have them.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use edgeseal_core::plan::Plan;
use edgeseal_core::tencent::v3::{DescribePurgeTasks, PurgeUrlsCache};
use gloo_timers::future::TimeoutFuture;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::cloud::Client;
use crate::model::job::{CallState, Job};
use crate::platform::stamp;

/// A pause between two calls keeps a run below the API's 20 calls a second, with room for other pages.
const PAUSE_MS: u32 = 100;
/// How often an accepted call is asked about.
const FOLLOW_MS: u32 = 2_000;
/// After so many times (half an hour) the history has to tell: the cloud needs about 5 minutes.
const FOLLOW_TIMES: u32 = 900;

/// The runs, newest first, and a way to start one.
#[derive(Clone)]
pub struct JobsHandle {
    shown: UseStateHandle<Rc<Vec<Rc<Job>>>>,
    kept: Rc<RefCell<Vec<Rc<Job>>>>,
    /// The connection of each run: a call is sent again by the one that started it.
    clients: Rc<RefCell<HashMap<u32, Client>>>,
}

impl PartialEq for JobsHandle {
    fn eq(&self, other: &Self) -> bool {
        self.shown == other.shown
    }
}

impl JobsHandle {
    /// The runs as they are now, newest first.
    #[must_use]
    pub fn list(&self) -> Rc<Vec<Rc<Job>>> {
        Rc::clone(&self.shown)
    }

    /// A run by its number.
    #[must_use]
    pub fn get(&self, id: u32) -> Option<Rc<Job>> {
        self.shown.iter().find(|job| job.id == id).cloned()
    }

    /// Starts a run of a plan and gives its number.
    pub fn start(&self, client: &Client, plan: &Plan) -> u32 {
        let id = self.kept.borrow().len() as u32 + 1;
        let job = Job::new(id, client.connection().name.clone(), client.now(), plan);
        let calls = job.calls.len();
        self.kept.borrow_mut().insert(0, Rc::new(job));
        self.clients.borrow_mut().insert(id, client.clone());
        self.show();
        let (handle, client) = (self.clone(), client.clone());
        spawn_local(async move {
            for index in 0..calls {
                handle.send(&client, id, index).await;
                TimeoutFuture::new(PAUSE_MS).await;
            }
        });
        id
    }

    /// Sends a call again that failed, by the connection that started it.
    pub fn retry(&self, id: u32, index: usize) {
        let Some(client) = self.clients.borrow().get(&id).cloned() else { return };
        let handle = self.clone();
        spawn_local(async move { handle.send(&client, id, index).await });
    }

    async fn send(&self, client: &Client, id: u32, index: usize) {
        let Some(urls) = self.get_kept(id).and_then(|job| Some(job.calls.get(index)?.urls.clone())) else { return };
        self.change(id, index, |call| {
            call.state = CallState::Sending;
            call.tries += 1;
        });
        let sent = stamp::now_ms();
        let result = client.call(&PurgeUrlsCache::new(urls)).await;
        let took = u32::try_from(stamp::now_ms().saturating_sub(sent)).ok();
        let state = match result {
            Ok(task) => {
                self.follow(client.clone(), id, index, task.task_id.clone());
                CallState::Accepted { task_id: task.task_id }
            }
            Err(failure) => CallState::Failed(failure),
        };
        self.change(id, index, |call| {
            call.state = state;
            call.took_ms = took;
        });
    }

    fn follow(&self, client: Client, id: u32, index: usize, task_id: String) {
        let handle = self.clone();
        spawn_local(async move {
            for _ in 0..FOLLOW_TIMES {
                TimeoutFuture::new(FOLLOW_MS).await;
                // A read that fails is asked again: the purge itself was accepted.
                let Ok(page) = client.call(&DescribePurgeTasks::of_task(&task_id)).await else { continue };
                let rows = page.purge_logs;
                if !rows.is_empty() && rows.iter().all(|row| row.status != "process") {
                    let failed = rows.iter().filter(|row| row.status == "fail").count();
                    handle.change(id, index, |call| call.state = CallState::Done { task_id: task_id.clone(), failed });
                    return;
                }
            }
        });
    }

    fn get_kept(&self, id: u32) -> Option<Rc<Job>> {
        self.kept.borrow().iter().find(|job| job.id == id).cloned()
    }

    fn change(&self, id: u32, index: usize, act: impl FnOnce(&mut crate::model::job::JobCall)) {
        if let Some(job) = self.kept.borrow_mut().iter_mut().find(|job| job.id == id)
            && let Some(call) = Rc::make_mut(job).calls.get_mut(index)
        {
            act(call);
        }
        self.show();
    }

    fn show(&self) {
        self.shown.set(Rc::new(self.kept.borrow().clone()));
    }
}

/// Makes the store; the app does so once.
#[hook]
pub(crate) fn use_jobs_store() -> JobsHandle {
    let shown = use_state(|| Rc::new(Vec::new()));
    let kept = use_memo((), |()| RefCell::new(Vec::new()));
    let clients = use_memo((), |()| RefCell::new(HashMap::new()));
    JobsHandle { shown, kept, clients }
}

/// The runs of this tab.
#[hook]
#[expect(clippy::expect_used, reason = "app.rs wraps every page in the provider; there is no state without it")]
pub fn use_jobs() -> JobsHandle {
    use_context::<JobsHandle>().expect("a page is inside the provider of runs")
}
