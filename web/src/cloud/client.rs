//! Signs and sends by the way of a connection.

use std::cell::Cell;
use std::rc::Rc;

use edgeseal_core::{Action, Call, ErrorKind, Stamp, reply, sign};
use serde::Deserialize;

use super::connection::{Connection, Way, expand};
use super::failure::Failure;
use crate::platform::{demo, fetch, stamp};

/// A connection in use. Cheap to clone; two are equal when they are the same one.
#[derive(Clone)]
pub struct Client(Rc<Inner>);

struct Inner {
    serial: usize,
    connection: Connection,
    /// How far the cloud's clock is ahead of this device's, from the `Date` of its answers.
    offset_ms: Cell<i64>,
}

thread_local! {
    static SERIAL: Cell<usize> = const { Cell::new(0) };
}

impl PartialEq for Client {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
    /// Milliseconds since 1970 of the `Date` header, where there is one.
    pub(crate) date_ms: Option<u64>,
}

/// An error of a gateway or relay of ours.
#[derive(Deserialize)]
struct ProxyAnswer {
    error: ProxyError,
}

#[derive(Deserialize)]
struct ProxyError {
    code: String,
    message: String,
}

impl Client {
    /// Opens a connection. Nothing is sent yet.
    #[must_use]
    pub fn new(connection: Connection) -> Self {
        let serial = SERIAL.replace(SERIAL.get() + 1);
        Self(Rc::new(Inner { serial, connection, offset_ms: Cell::new(0) }))
    }

    /// A number that no other client of this tab has.
    #[must_use]
    pub fn serial(&self) -> usize {
        self.0.serial
    }

    /// The connection.
    #[must_use]
    pub fn connection(&self) -> &Connection {
        &self.0.connection
    }

    /// UNIX seconds on the cloud's clock, as far as it is known.
    #[must_use]
    pub fn now(&self) -> u64 {
        stamp::now_ms().saturating_add_signed(self.0.offset_ms.get()) / 1_000
    }

    /// Calls an action, if the cloud could take it. A call that was refused for its age is sent once more with the
    /// cloud's own time.
    ///
    /// # Errors
    /// [`Failure`] when it was not signed, not answered or refused.
    pub async fn call<A: Action>(&self, action: &A) -> Result<A::Output, Failure> {
        let name = A::SPEC.name;
        action.check(self.now()).map_err(|found| Failure::unsent(name, &found))?;
        let call = action.call().map_err(|error| Failure::unsigned(name, &error))?;
        let Payload { value, status, request_id } = self.exchange(name, call).await?;
        reply::read(value, status, request_id).map_err(|error| Failure::refused(name, error))
    }

    /// What is the same for every action, so that it is compiled once.
    async fn exchange(&self, name: &'static str, mut call: Call) -> Result<Payload, Failure> {
        call.host.clone_from(&self.connection().host);
        match self.exchange_once(name, &call).await {
            Err(failure) if failure.kind == ErrorKind::Clock && self.0.offset_ms.get() != 0 => {
                self.exchange_once(name, &call).await
            }
            result => result,
        }
    }

    async fn exchange_once(&self, name: &'static str, call: &Call) -> Result<Payload, Failure> {
        let Connection { way, keys, .. } = self.connection();
        let sent_ms = stamp::now_ms();
        let stamp = Stamp::new(sent_ms.saturating_add_signed(self.0.offset_ms.get()), stamp::nonce());
        let request = sign(call, &keys.credentials(), stamp).map_err(|error| Failure::unsigned(name, &error))?;
        let sent = match way {
            Way::Demo => demo::send(&request).await,
            Way::Relay { template } => fetch::send(&expand(template, &request), &request).await,
        };
        let answer = sent.map_err(|cause| Failure::unreachable(name, cause))?;
        self.learn_clock(sent_ms, answer.date_ms);
        if let Ok(ProxyAnswer { error }) = serde_json::from_slice(&answer.body) {
            return Err(Failure::proxy(name, &error.code, error.message));
        }
        let opened = reply::open(call.api, answer.status, &answer.body);
        let (value, request_id) = opened.map_err(|error| Failure::refused(name, error))?;
        Ok(Payload { value, status: answer.status, request_id })
    }

    /// A `Date` has whole seconds and is half a round trip old: within two seconds the clocks agree.
    fn learn_clock(&self, sent_ms: u64, date_ms: Option<u64>) {
        let Some(date_ms) = date_ms else { return };
        let middle = u64::midpoint(sent_ms, stamp::now_ms());
        let offset = (date_ms + 500).cast_signed() - middle.cast_signed();
        self.0.offset_ms.set(if offset.abs() < 2_000 { 0 } else { offset });
    }
}

/// What was inside of the envelope.
struct Payload {
    value: serde_json::Value,
    status: u16,
    request_id: Option<String>,
}
