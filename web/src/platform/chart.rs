//! The chart library, loaded when a chart is first shown. `chart.js` wraps it.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlElement;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = edgeseal, js_name = loadChart)]
    fn load_chart() -> js_sys::Promise;

    type ChartModule;

    #[wasm_bindgen(method)]
    fn draw(this: &ChartModule, into: &HtmlElement, options: &JsValue, times: &[f64], values: &[f64]) -> Chart;

    /// A chart on the page.
    pub type Chart;

    /// Takes it off the page.
    #[wasm_bindgen(method)]
    pub fn remove(this: &Chart);
}

/// How a chart shows its values.
pub struct Style {
    /// What a screen reader calls it.
    pub label: String,
    /// The name of the series.
    pub series: String,
    /// Writes a value for the cursor: value in, text out.
    pub write_value: Closure<dyn Fn(f64) -> String>,
    /// What one unit of the axis is worth.
    pub axis_unit: f64,
    /// Writes a time for the axis: UNIX seconds in, text out.
    pub write_time: Closure<dyn Fn(f64) -> String>,
    /// From here on (UNIX seconds) data may still be arriving.
    pub arriving_from: f64,
}

/// Draws a series.
///
/// # Errors
/// When the library could not be loaded.
pub async fn draw(into: &HtmlElement, style: &Style, times: &[f64], values: &[f64]) -> Result<Chart, String> {
    let module = JsFuture::from(load_chart()).await.map_err(|error| super::fetch::describe(&error))?;
    let module: ChartModule = module.unchecked_into();
    let options = js_sys::Object::new();
    let set = |name: &str, value: &JsValue| {
        let _ = js_sys::Reflect::set(&options, &name.into(), value);
    };
    set("label", &style.label.as_str().into());
    set("series", &style.series.as_str().into());
    set("writeValue", style.write_value.as_ref());
    set("writeTime", style.write_time.as_ref());
    set("axisUnit", &style.axis_unit.into());
    set("arrivingFrom", &style.arriving_from.into());
    Ok(module.draw(into, &options, times, values))
}
