//! Lists of Polyv videos: `vid`, `vid,2` or `vid 2` a line, or the JSON that the call itself carries.

use serde_json::Value;

use super::line::Reason;
use crate::polyv::Video;

/// No documented video id is longer than 34 characters; a text beyond this is something else.
const MAX_VID: usize = 64;

/// Reads an entry and writes it in the one spelling `vid,brIndex`.
pub(super) fn normalise(text: &str, default_br_index: u8) -> Result<String, Reason> {
    let (vid, br_index) = if text.starts_with(['{', '"']) { from_json(text)? } else { from_line(text) };
    let is_good = |vid: &str| {
        !vid.is_empty()
            && vid.len() <= MAX_VID
            && vid.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
    };
    if !is_good(&vid) {
        return Err(Reason::Vid);
    }
    let br_index = br_index.map_or(Some(default_br_index), |text| text.parse().ok());
    match br_index.filter(|br_index| (1..=3).contains(br_index)) {
        Some(br_index) => Ok(format!("{vid},{br_index}")),
        None => Err(Reason::BrIndex),
    }
}

fn from_line(text: &str) -> (String, Option<String>) {
    let text = text.trim_end_matches([',', ';']).trim_end();
    match text.split_once(|separator: char| separator == ',' || separator.is_whitespace()) {
        Some((vid, rest)) => {
            let rest = rest.trim_start().trim_start_matches(',').trim_start();
            (vid.to_owned(), Some(rest.to_owned()))
        }
        None => (text.to_owned(), None),
    }
}

fn from_json(text: &str) -> Result<(String, Option<String>), Reason> {
    match serde_json::from_str(text.trim_end_matches(',').trim_end()) {
        Ok(Value::String(line)) => Ok(from_line(line.trim())),
        Ok(Value::Object(fields)) => {
            let Some(Value::String(vid)) = fields.get("vid") else { return Err(Reason::Vid) };
            let br_index = match fields.get("brIndex") {
                None | Some(Value::Null) => None,
                Some(Value::String(text)) => Some(text.clone()),
                Some(other) => Some(other.to_string()),
            };
            Ok((vid.clone(), br_index))
        }
        _ => Err(Reason::Vid),
    }
}

/// An entry as the video that a call carries.
pub(super) fn video(entry: &str) -> Option<Video> {
    let (vid, br_index) = entry.rsplit_once(',')?;
    Some(Video { vid: vid.to_owned(), br_index: br_index.parse().ok()? })
}

/// An entry as JSON text.
pub(super) fn json(entry: &str) -> String {
    video(entry).and_then(|video| serde_json::to_string(&video).ok()).unwrap_or_default()
}

/// The entries of a list with the numbers of their lines: the items of a JSON array, or else the lines.
///
/// An array that was cut off still gives each of its items, so that each is judged by itself.
pub(super) fn entries(list: &str) -> Vec<(usize, &str)> {
    let lines = || list.lines().enumerate().map(|(index, line)| (index + 1, line)).collect();
    let Some(start) = list.find(|character: char| !character.is_whitespace()) else { return Vec::new() };
    if list[start..].starts_with('[') { items(list, start) } else { lines() }
}

fn items(list: &str, start: usize) -> Vec<(usize, &str)> {
    let mut items = Vec::new();
    let mut number = 1 + list[..start].matches('\n').count();
    let (mut depth, mut in_text, mut escaped) = (0_usize, false, false);
    let mut item: Option<(usize, usize)> = None;
    for (at, byte) in list.bytes().enumerate().skip(start) {
        let ends = !in_text && depth <= 1 && matches!(byte, b',' | b']');
        if ends && let Some((line, from)) = item.take() {
            items.push((line, list[from..at].trim_end()));
        }
        let opens_array = depth == 0 && byte == b'[' && item.is_none();
        if item.is_none() && !ends && !opens_array && !byte.is_ascii_whitespace() {
            item = Some((number, at));
        }
        if in_text {
            in_text = escaped || byte != b'"';
            escaped = !escaped && byte == b'\\';
        } else {
            match byte {
                b'"' => in_text = true,
                b'[' | b'{' => depth += 1,
                b']' | b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        number += usize::from(byte == b'\n');
    }
    items.extend(item.map(|(line, from)| (line, list[from..].trim_end())));
    items
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_spelling_is_read() {
        for (given, entry) in [
            ("v1_e", "v1_e,2"),
            ("v1_e,3", "v1_e,3"),
            ("v1_e, 3,", "v1_e,3"),
            ("v1_e 1", "v1_e,1"),
            ("v1_e\t1", "v1_e,1"),
            (r#"{"vid": "v1_e","brIndex": 1},"#, "v1_e,1"),
            (r#"{"vid": "v1_e","brIndex": "1"}"#, "v1_e,1"),
            (r#"{"vid": "v1_e"}"#, "v1_e,2"),
            (r#""v1_e","#, "v1_e,2"),
        ] {
            assert_eq!(normalise(given, 2).as_deref(), Ok(entry), "{given}");
        }
    }

    #[test]
    fn each_fault_is_named() {
        for given in ["https://a.example/", "视频", "{}", "{\"vid\": 7}", "{\"vid\"", "\"\"", &"v".repeat(65)] {
            assert_eq!(normalise(given, 1), Err(Reason::Vid), "{given}");
        }
        for given in ["v1,0", "v1,4", "v1 HD", "v1,2,3", "v1,-1", "{\"vid\":\"v1\",\"brIndex\":1.5}"] {
            assert_eq!(normalise(given, 1), Err(Reason::BrIndex), "{given}");
        }
        assert_eq!(normalise("v1", 0), Err(Reason::BrIndex));
    }

    #[test]
    fn items_of_an_array_know_their_lines() {
        let list = "\n[\n {\"vid\": \"a\",\n  \"brIndex\": 1}, {\"vid\": \"]},\\\"\"},\n \"b,2\"\n]\n";
        let texts = ["{\"vid\": \"a\",\n  \"brIndex\": 1}", "{\"vid\": \"]},\\\"\"}", "\"b,2\""];
        assert_eq!(entries(list), [(3, texts[0]), (4, texts[1]), (5, texts[2])]);
        assert_eq!(entries("[{\"vid\":\"a\"},{\"vid\":"), [(1, "{\"vid\":\"a\"}"), (1, "{\"vid\":")]);
        assert_eq!(entries("[\"a\"] b"), [(1, "\"a\""), (1, "b")]);
        assert_eq!(entries("[]"), []);
        assert_eq!(entries(" \n "), []);
    }
}
