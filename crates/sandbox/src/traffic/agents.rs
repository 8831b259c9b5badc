//! User agents, and what statistics read out of them.

/// A user agent.
#[derive(Debug)]
pub(super) struct Agent {
    pub(super) text: &'static str,
    pub(super) device: &'static str,
    pub(super) browser: &'static str,
    pub(super) os: &'static str,
    pub(super) share: u64,
}

const fn agent(share: u64, device: &'static str, browser: &'static str, os: &'static str, text: &'static str) -> Agent {
    Agent { text, device, browser, os, share }
}

/// The user agents of the visitors of every domain.
#[rustfmt::skip]
pub(super) const AGENTS: [Agent; 11] = [
    agent(2_350, "Mobile", "Chrome", "Android",
        "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36"),
    agent(2_120, "PC", "Chrome", "Windows",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36"),
    agent(1_860, "Mobile", "Safari", "iOS",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1"),
    agent(980, "PC", "Edge", "Windows",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0"),
    agent(720, "PC", "Safari", "macOS",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15"),
    agent(540, "Mobile", "okhttp", "Android", "okhttp/4.12.0"),
    agent(480, "PC", "Firefox", "Windows", "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0"),
    agent(390, "PC", "Chrome", "macOS",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36"),
    agent(310, "Tablet", "Safari", "iPadOS",
        "Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1"),
    agent(160, "PC", "Firefox", "Linux", "Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0"),
    agent(90, "Other", "curl", "Linux", "curl/8.9.1"),
];
