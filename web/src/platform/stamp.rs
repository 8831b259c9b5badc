//! This device's clock and source of randomness.

/// Milliseconds since 1970 on this device's clock.
#[must_use]
pub fn now_ms() -> u64 {
    js_sys::Date::now() as u64
}

/// UNIX seconds on this device's clock.
#[must_use]
pub fn now() -> u64 {
    now_ms() / 1_000
}

/// A nonce: 48 random bits, exact in every JSON reader.
#[must_use]
pub fn nonce() -> u64 {
    let mut bytes = [0_u8; 8];
    if let Some(crypto) = web_sys::window().and_then(|window| window.crypto().ok()) {
        let _ = crypto.get_random_values_with_u8_array(&mut bytes[..6]);
    }
    u64::from_le_bytes(bytes).max(1)
}
