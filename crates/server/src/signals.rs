//! Being told to stop, or to read the policy again.

use std::io;

#[cfg(unix)]
use tokio::signal::unix::{Signal, SignalKind, signal};

/// The signals that mean "stop in good order": SIGINT (Ctrl-C) and SIGTERM.
#[derive(Debug)]
pub struct StopSignals {
    #[cfg(unix)]
    interrupt: Signal,
    #[cfg(unix)]
    terminate: Signal,
}

#[cfg(unix)]
impl StopSignals {
    /// Takes the signals over from the operating system, from now on.
    ///
    /// # Errors
    /// When the operating system refuses the handlers.
    pub fn install() -> io::Result<Self> {
        Ok(Self { interrupt: signal(SignalKind::interrupt())?, terminate: signal(SignalKind::terminate())? })
    }

    /// Returns once either has arrived.
    pub async fn received(mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}

/// The signal that means "read the policy again": SIGHUP. There is none but on Unix.
#[derive(Debug)]
pub struct ReloadSignal {
    #[cfg(unix)]
    hangup: Signal,
}

#[cfg(unix)]
impl ReloadSignal {
    /// Takes the signal over from the operating system, from now on.
    ///
    /// # Errors
    /// When the operating system refuses the handler.
    pub fn install() -> io::Result<Self> {
        Ok(Self { hangup: signal(SignalKind::hangup())? })
    }

    /// Returns once it has arrived.
    pub async fn received(&mut self) {
        if self.hangup.recv().await.is_none() {
            std::future::pending::<()>().await;
        }
    }
}

#[cfg(not(unix))]
impl ReloadSignal {
    /// Does nothing.
    ///
    /// # Errors
    /// None here; there are some on Unix.
    pub fn install() -> io::Result<Self> {
        Ok(Self {})
    }

    /// Never returns.
    pub async fn received(&mut self) {
        std::future::pending::<()>().await;
    }
}

#[cfg(not(unix))]
impl StopSignals {
    /// Takes Ctrl-C over from the operating system as soon as [`received`](Self::received) is polled.
    ///
    /// # Errors
    /// None here; there are some on Unix.
    pub fn install() -> io::Result<Self> {
        Ok(Self {})
    }

    /// Returns once Ctrl-C has arrived.
    pub async fn received(self) {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}
