//! What looks random and is not: the same question has the same answer in every run.

/// Spreads the bits of a number over all 64 (the finaliser of SplitMix64).
pub(crate) const fn mix(number: u64) -> u64 {
    let mut bits = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}

/// The hash of a text (FNV-1a, spread).
pub(crate) fn text(text: &str) -> u64 {
    let hash = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    mix(hash)
}

/// The hash of a list of texts; where one ends and the next begins matters.
pub(crate) fn texts(texts: &[String]) -> u64 {
    texts.iter().fold(0, |hash, item| mix(hash ^ text(item)))
}
