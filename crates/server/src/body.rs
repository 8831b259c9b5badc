//! Reading bodies, which may be as long as a stranger likes.

use axum::body::{Bytes, HttpBody};
use http_body_util::BodyExt;

/// How much of a body that is too long is still taken from the client, in bytes. A client that is
/// cut off while it sends sees a broken connection instead of the answer.
const DRAINED: usize = 16 * 1024 * 1024;

/// Reads a body to its end, or to one byte more than `limit`: enough to see that it is too long.
pub(crate) async fn read_up_to<B>(body: &mut B, limit: usize) -> Result<Vec<u8>, B::Error>
where
    B: HttpBody<Data = Bytes> + Unpin,
{
    let enough = limit.saturating_add(1);
    let mut read = Vec::new();
    while read.len() < enough
        && let Some(frame) = body.frame().await
    {
        if let Ok(data) = frame?.into_data() {
            let missing = enough - read.len();
            read.extend_from_slice(&data[..data.len().min(missing)]);
        }
    }
    Ok(read)
}

/// As [`read_up_to`], for the body of a request that will be answered even if it is too long.
pub(crate) async fn read_request<B>(mut body: B, limit: usize) -> Result<Vec<u8>, B::Error>
where
    B: HttpBody<Data = Bytes> + Unpin,
{
    let read = read_up_to(&mut body, limit).await?;
    let mut left = if read.len() > limit { DRAINED } else { 0 };
    while left > 0
        && let Some(frame) = body.frame().await
    {
        let dropped = frame?.into_data().map_or(0, |data| data.len());
        left = left.saturating_sub(dropped);
    }
    Ok(read)
}

#[cfg(test)]
mod tests {
    use http_body_util::Full;

    use super::*;

    #[tokio::test]
    async fn one_byte_more_than_the_limit_is_read() {
        for (sent, read) in [("", ""), ("abc", "abc"), ("abcd", "abcd"), ("abcdef", "abcd")] {
            let mut body = Full::new(Bytes::from(sent));
            assert_eq!(read_up_to(&mut body, 3).await.unwrap(), read.as_bytes());
            let body = Full::new(Bytes::from(sent));
            assert_eq!(read_request(body, 3).await.unwrap(), read.as_bytes());
        }
    }
}
