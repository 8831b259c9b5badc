//! JSON in which a whole number has no decimal point, as API 2017 writes it: clients of its days read integers.

use std::io;

use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter, Serializer};

struct WholeNumbers;

impl Formatter for WholeNumbers {
    fn write_f64<W: ?Sized + io::Write>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
        // Up to here every whole number of a double is itself.
        const EXACT: f64 = 9_007_199_254_740_992.0;
        if value.fract() == 0.0 && value.abs() <= EXACT {
            CompactFormatter.write_i64(writer, value as i64)
        } else {
            CompactFormatter.write_f64(writer, value)
        }
    }
}

/// The JSON text of a value.
pub(crate) fn to_string<T: Serialize>(value: &T) -> serde_json::Result<String> {
    let mut text = Vec::with_capacity(128);
    value.serialize(&mut Serializer::with_formatter(&mut text, WholeNumbers))?;
    String::from_utf8(text).map_err(serde::ser::Error::custom)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_number_has_no_point() {
        let written = to_string(&[0.0, -0.0, 12_345.0, 99.99, -7.0, 9_007_199_254_740_992.0, 1e300, f64::NAN]).unwrap();
        // The writer of numbers says how an exponent looks.
        let huge = serde_json::to_string(&1e300).unwrap();
        assert_eq!(written, format!("[0,0,12345,99.99,-7,9007199254740992,{huge},null]"));
    }
}
