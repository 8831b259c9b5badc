//! A line chart with a figure's parts: label, legend, keyboard, and the same numbers as a table.

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::model::range;
use crate::model::series::{Metric, Series};
use crate::platform::chart::{Chart, Style, draw};
use crate::store::Theme;

/// A chart.
#[derive(Properties, PartialEq)]
pub struct LineChartProps {
    /// What it shows, for screen readers.
    pub label: AttrValue,
    /// The name of the series.
    pub series_name: AttrValue,
    /// Unit and name of the values.
    pub metric: Metric,
    /// The points.
    pub series: Rc<Series>,
    /// Whether the range is longer than two days, so that times need their day.
    pub with_day: bool,
    /// From here on data may still be arriving, UNIX seconds.
    pub arriving_from: u64,
    /// Canvas colours are read from the theme.
    pub theme: Theme,
    /// What is said when the library could not be loaded.
    pub failed: AttrValue,
}

/// Draws with uPlot, which is loaded when first needed. Colours follow the theme: another theme draws anew.
#[component]
pub fn LineChart(props: &LineChartProps) -> Html {
    let host = use_node_ref();
    let failure = use_state_eq(|| false);
    let key = (Rc::clone(&props.series), props.metric, props.theme, props.label.clone());
    {
        let (host, failure) = (host.clone(), failure.setter());
        let (metric, with_day, arriving_from) = (props.metric, props.with_day, props.arriving_from);
        let series_name = props.series_name.to_string();
        use_effect_with(key, move |(series, _, _, label)| {
            let style = Style {
                label: label.to_string(),
                series: series_name,
                write_value: Closure::new(move |value: f64| metric.figure(value).text()),
                axis_unit: metric.axis_unit(series.peak().map_or(0.0, |(_, most)| most)).0,
                write_time: Closure::new(move |time: f64| {
                    if with_day { range::day_and_clock(time as u64) } else { range::clock(time as u64) }
                }),
                arriving_from: arriving_from as f64,
            };
            let drawn: Rc<std::cell::RefCell<Slot>> = Rc::default();
            if let Some(host) = host.cast::<HtmlElement>() {
                let (series, drawn) = (Rc::clone(series), Rc::clone(&drawn));
                spawn_local(async move {
                    match draw(&host, &style, &series.times, &series.values).await {
                        Ok(chart) if drawn.borrow().gone => chart.remove(),
                        Ok(chart) => {
                            failure.set(false);
                            drawn.borrow_mut().chart = Some((chart, style));
                        }
                        Err(_) => failure.set(true),
                    }
                });
            }
            move || {
                let mut slot = drawn.borrow_mut();
                slot.gone = true;
                if let Some((chart, _)) = slot.chart.take() {
                    chart.remove();
                }
            }
        });
    }
    html! {
        <div class="chart-box">
            if *failure { <p class="note bad" role="alert">{&props.failed}</p> }
            <div class="chart-host" ref={host}></div>
        </div>
    }
}

/// The chart on the page, with the closures that it calls.
#[derive(Default)]
struct Slot {
    chart: Option<(Chart, Style)>,
    gone: bool,
}
