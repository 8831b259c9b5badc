//! The console's files: one page for every route of the app, and what the page loads.

use std::path::PathBuf;

use axum::body::Body;
use axum::extract::State;
use http::header::{ACCEPT, CACHE_CONTROL, CONTENT_TYPE};
use http::{HeaderValue, Method, Request, Response, StatusCode, Uri};
use tower::ServiceExt;
use tower_http::services::ServeDir;

use crate::file_names::{has_content_hash, has_hidden_part, is_asset};
use crate::headers::{plain_text, secure};
use crate::start_error::StartError;

const NOT_BUILT_IN: &str = "\
The console is not served here: the server was started without it.

Build it:   cargo xtask build
Serve it:   edgeseal serve --console target/console

The gateway answers below /v1/.
";

/// The console, or the lack of one.
#[derive(Debug, Clone)]
pub(crate) enum ConsoleFiles {
    /// Built files in a folder, perhaps with compressed siblings (`.br`, `.gz`).
    Folder(ServeDir),
    /// None: a gateway only.
    None,
}

impl ConsoleFiles {
    /// Checks that the folder holds a built console.
    pub(crate) fn open(folder: Option<PathBuf>) -> Result<Self, StartError> {
        let Some(folder) = folder else { return Ok(Self::None) };
        if !folder.join("index.html").is_file() {
            return Err(StartError::NoConsole(folder));
        }
        let files = ServeDir::new(folder).precompressed_br().precompressed_gzip().redirect_to_trailing_slash(false);
        Ok(Self::Folder(files))
    }
}

pub(crate) async fn answer(State(console): State<ConsoleFiles>, request: Request<Body>) -> Response<Body> {
    let mut response = match console {
        ConsoleFiles::Folder(files) => file_or_page(files, request).await,
        ConsoleFiles::None if request.uri().path() == "/" => plain_text(StatusCode::OK, NOT_BUILT_IN),
        ConsoleFiles::None => not_found(),
    };
    let no_cache = HeaderValue::from_static("no-cache");
    response.headers_mut().entry(CACHE_CONTROL).or_insert(no_cache);
    secure(response.headers_mut());
    response
}

/// The file of the path, or the page for a path of the app.
async fn file_or_page(files: ServeDir, request: Request<Body>) -> Response<Body> {
    let path = request.uri().path();
    if has_hidden_part(path) {
        return not_found();
    }
    let keeps = has_content_hash(path);
    let page = wants_page(&request).then(|| page_request(&request));
    let mut response = open(files.clone(), request).await;
    match page {
        Some(page) if response.status() == StatusCode::NOT_FOUND => response = open(files, page).await,
        _ if keeps && (response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED) => {
            let forever = HeaderValue::from_static("public, max-age=31536000, immutable");
            response.headers_mut().insert(CACHE_CONTROL, forever);
        }
        _ => {}
    }
    if response.status() == StatusCode::NOT_FOUND { not_found() } else { response }
}

async fn open(files: ServeDir, request: Request<Body>) -> Response<Body> {
    let Ok(response) = files.oneshot(request).await;
    let mut response = response.map(Body::new);
    if let Some(content_type) = with_charset(response.headers().get(CONTENT_TYPE)) {
        response.headers_mut().insert(CONTENT_TYPE, content_type);
    }
    response
}

/// All our text is UTF-8; `text/*` has to say so.
fn with_charset(content_type: Option<&HeaderValue>) -> Option<HeaderValue> {
    let text = content_type?.to_str().ok()?;
    let bare = text.starts_with("text/") && !text.contains(';');
    bare.then(|| HeaderValue::try_from(format!("{text}; charset=utf-8")).ok()).flatten()
}

/// The same request for the app's page, its conditions and accepted encodings included.
fn page_request(request: &Request<Body>) -> Request<Body> {
    let mut page = Request::new(Body::empty());
    *page.method_mut() = request.method().clone();
    *page.headers_mut() = request.headers().clone();
    *page.uri_mut() = Uri::from_static("/index.html");
    page
}

/// Whether somebody navigates to a path of the app, as opposed to loading a file.
fn wants_page(request: &Request<Body>) -> bool {
    let reads = [Method::GET, Method::HEAD].contains(request.method());
    let accept = request.headers().get(ACCEPT).and_then(|value| value.to_str().ok());
    let takes_html =
        accept.is_none_or(|accept| ["text/html", "text/*", "*/*"].iter().any(|kind| accept.contains(kind)));
    reads && takes_html && !is_asset(request.uri().path())
}

fn not_found() -> Response<Body> {
    plain_text(StatusCode::NOT_FOUND, "There is no such file or page.\n")
}
