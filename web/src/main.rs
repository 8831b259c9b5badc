//! Starts the console in the page.

fn main() {
    #[cfg(target_arch = "wasm32")]
    edgeseal_console::app::start();
}
