// uPlot behind two functions: draw and remove. Colours come from the page's custom properties, so that a chart
// follows the theme; the keyboard moves the cursor, and what it points at is announced.
import UPlot from "uplot";

const HEIGHT = 264;
const MINUTE = 60;
const HOUR = 3600;
/** Distances of two ticks of the time axis that people count in. */
const STEPS = [
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 3, 6, 12, 24, 48, 72, 120, 168].map((hours) => hours * HOUR),
];
/** The cloud's clock, on which whole hours and days are counted. */
const UTC8 = 8 * HOUR;

/**
 * Draws one series.
 * @param {HTMLElement} host
 * @param {{ label: string, series: string, writeValue: (value: number) => string, writeTime: (time: number) => string,
 *   axisUnit: number, arrivingFrom: number }} options
 * @param {Float64Array} times UNIX seconds
 * @param {Float64Array} values
 */
export function draw(host, options, times, values) {
  const colour = (name) => getComputedStyle(host).getPropertyValue(name).trim();
  const [line, grid, axis, tail] = ["--series-1", "--chart-grid", "--chart-axis", "--chart-tail"].map(colour);
  const font = `11px ${getComputedStyle(host).fontFamily}`;
  const said = say(host);
  // The plot draws once more after it has been taken off the page; the words of its values are gone by then.
  let alive = true;
  const word = (write) => (value) => (alive ? write(value) : "");
  const [writeTime, writeValue] = [word(options.writeTime), word(options.writeValue)];
  const axisBase = { stroke: axis, font, ticks: { show: false }, grid: { stroke: grid, width: 1 } };

  const plot = new UPlot(
    {
      width: width(host),
      height: HEIGHT,
      padding: [8, 16, 0, 0],
      legend: { show: false },
      cursor: { y: false, points: { size: 7, fill: line, stroke: line } },
      scales: { x: { time: false }, y: { range: (_, __, max) => [0, max > 0 ? max * 1.08 : 1] } },
      axes: [
        {
          ...axisBase,
          size: 28,
          space: 96,
          grid: { show: false },
          incrs: STEPS,
          splits: (_, __, min, max, step) => wholeSteps(min, max, step),
          values: (_, ticks) => ticks.map(writeTime),
        },
        { ...axisBase, size: 48, values: (_, ticks) => ticks.map((tick) => trim(tick / options.axisUnit)) },
      ],
      series: [{}, { label: options.series, stroke: line, width: 1.75, fill: fade(line), points: { show: false } }],
      hooks: {
        drawAxes: [(chart) => hatch(chart, options.arrivingFrom, tail)],
        setCursor: [
          (chart) => point(chart, said, (at) => `${writeTime(times[at])}  ${options.series} ${writeValue(values[at])}`),
        ],
      },
    },
    [times, values],
    host,
  );

  plot.root.setAttribute("role", "img");
  plot.root.setAttribute("aria-label", options.label);
  host.tabIndex = 0;
  host.setAttribute("role", "group");
  host.setAttribute("aria-label", options.series);
  const onKey = (event) => move(event, plot, times);
  host.addEventListener("keydown", onKey);
  const observer = new ResizeObserver(() => plot.setSize({ width: width(host), height: HEIGHT }));
  observer.observe(host);

  return {
    remove() {
      alive = false;
      clearTimeout(said.timer);
      observer.disconnect();
      host.removeEventListener("keydown", onKey);
      plot.destroy();
      said.tip.remove();
      said.live.remove();
    },
  };
}

const width = (host) => Math.max(240, Math.floor(host.clientWidth));

/** Ticks at whole steps of the cloud's clock. */
function wholeSteps(min, max, step) {
  const ticks = [];
  for (let tick = Math.ceil((min + UTC8) / step) * step - UTC8; tick <= max; tick += step) ticks.push(tick);
  return ticks;
}

/** A number without the noise of binary fractions. */
const trim = (value) => String(Number(value.toPrecision(6)));

/** A tenth of a colour's strength. */
const fade = (colour) => colour.replace(/\)$/, " / 0.09)");

/** The card beside the cursor, and the words for those who do not see it. */
function say(host) {
  const tip = document.createElement("div");
  tip.className = "chart-tip";
  tip.hidden = true;
  const live = document.createElement("div");
  live.className = "hide";
  live.setAttribute("role", "status");
  host.append(tip, live);
  return { tip, live, timer: 0 };
}

function point(plot, said, words) {
  const { idx, left } = plot.cursor;
  if (idx === null || idx === undefined || left < 0) {
    said.tip.hidden = true;
    return;
  }
  const text = words(idx);
  said.tip.textContent = text;
  said.tip.hidden = false;
  const room = plot.over.clientWidth;
  const beside = left > room / 2 ? left - said.tip.offsetWidth - 16 : left + 16;
  said.tip.style.setProperty("translate", `${plot.over.offsetLeft + beside}px 0`);
  clearTimeout(said.timer);
  said.timer = setTimeout(() => {
    said.live.textContent = text;
  }, 400);
}

/** Arrows by a point, Page Up and Down by an hour, Home and End to the ends. */
function move(event, plot, times) {
  const last = times.length - 1;
  const at = plot.cursor.idx ?? last;
  const hour = Math.max(1, Math.round(3600 / Math.max(1, times[1] - times[0])));
  const steps = { ArrowLeft: at - 1, ArrowRight: at + 1, PageUp: at - hour, PageDown: at + hour, Home: 0, End: last };
  if (!(event.key in steps)) return;
  event.preventDefault();
  const next = Math.min(last, Math.max(0, steps[event.key]));
  plot.setCursor({ left: plot.valToPos(times[next], "x"), top: 10 });
}

/** Lines over the part in which data may still be arriving. */
function hatch(plot, from, colour) {
  const { ctx, bbox } = plot;
  const start = Math.max(bbox.left, plot.valToPos(from, "x", true));
  const end = bbox.left + bbox.width;
  if (!(start < end)) return;
  ctx.save();
  ctx.beginPath();
  ctx.rect(start, bbox.top, end - start, bbox.height);
  ctx.clip();
  ctx.strokeStyle = colour;
  ctx.lineWidth = 1.5;
  ctx.beginPath();
  for (let x = start - bbox.height; x < end; x += 9) {
    ctx.moveTo(x, bbox.top + bbox.height);
    ctx.lineTo(x + bbox.height, bbox.top);
  }
  ctx.stroke();
  ctx.restore();
}
