"use strict";
(() => {
  const plain = (text) => text.normalize("NFKC").toLowerCase();
  const number = (element, name) => Number(element.dataset[name] || 0);

  /* Search and filter: the clauses are all there; what does not fit is hidden. */

  const form = document.querySelector(".filter");
  const cards = [...document.querySelectorAll(".clause")].map((element) => ({
    element,
    text: plain(element.textContent),
    outcome: element.dataset.outcome,
    dimension: element.closest(".group").dataset.dimension,
    units: [...element.querySelectorAll(".unit")].map((unit) => unit.textContent),
  }));

  function wanted() {
    const given = new FormData(form);
    const terms = plain(given.get("search")).split(/\s+/).filter(Boolean);
    const outcomes = given.getAll("outcome");
    const unit = given.get("unit");
    const dimension = given.get("dimension");
    return (card) =>
      terms.every((term) => card.text.includes(term)) &&
      (outcomes.length === 0 || outcomes.includes(card.outcome)) &&
      (unit === "" || card.units.includes(unit)) &&
      (dimension === "" || card.dimension === dimension);
  }

  function hideEmpty(selector) {
    for (const part of document.querySelectorAll(selector)) {
      part.hidden = !part.querySelector(".clause:not([hidden])");
    }
  }

  function filter() {
    const fits = wanted();
    let shown = 0;
    for (const card of cards) {
      card.element.hidden = !fits(card);
      shown += card.element.hidden ? 0 : 1;
    }
    hideEmpty(".part");
    hideEmpty(".group");
    form.querySelector(".count").textContent = shown;
    document.querySelector(".nothing").hidden = shown > 0;
  }

  function fold(open) {
    for (const card of cards) {
      if (!card.element.hidden) card.element.open = open;
    }
  }

  /** A link to a clause shows it, whatever the filter, and unfolds it. */
  function follow() {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !target.matches(".clause")) return;
    if (target.hidden) {
      form.reset();
      filter();
    }
    target.open = true;
    target.scrollIntoView();
  }

  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", (event) => event.isComposing || filter());
  form.addEventListener("compositionend", filter);
  form.addEventListener("reset", () => setTimeout(filter));
  form.elements.unfold.addEventListener("click", () => fold(true));
  form.elements.fold.addEventListener("click", () => fold(false));
  window.addEventListener("hashchange", follow);
  document.addEventListener("keydown", (event) => {
    const typing = event.target.matches("input, select, textarea");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      form.elements.search.focus();
    }
  });
  filter();
  follow();

  /* Charts: drawn from the tables beside them, told apart by pattern and not by colour alone. */

  const root = document.documentElement;
  const charts = [];
  const colour = (name) => getComputedStyle(root).getPropertyValue("--" + name).trim();

  function hatched(context, ink) {
    const size = 8;
    const tile = document.createElement("canvas");
    tile.width = tile.height = size;
    const pen = tile.getContext("2d");
    pen.strokeStyle = ink;
    pen.lineWidth = 1.5;
    for (const shift of [-size, 0, size]) {
      pen.moveTo(shift, size);
      pen.lineTo(shift + size, 0);
    }
    pen.stroke();
    return context.createPattern(tile, "repeat");
  }

  function rows(table) {
    return [...table.querySelectorAll("tr[data-label]")].map((row) => ({
      label: row.dataset.label,
      earned: number(row, "earned"),
      open: number(row, "open"),
      lost: number(row, "lost"),
    }));
  }

  const short = (text, most) => ([...text].length > most ? [...text].slice(0, most - 1).join("") + "…" : text);
  const percent = (part, whole) => (whole === 0 ? 0 : (100 * part) / whole);

  const common = () => ({
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    devicePixelRatio: Math.max(2, window.devicePixelRatio),
    plugins: { legend: { display: false } },
  });

  const axis = (more = {}) => ({
    grid: { color: colour("line") },
    border: { color: colour("line") },
    ...more,
    ticks: { color: colour("soft"), ...more.ticks },
  });

  const kinds = {
    gauge(figure, context) {
      const [low, high, maximum] = ["low", "high", "maximum"].map((name) => number(figure, name));
      const target = figure.dataset.target === "" ? null : number(figure, "target");
      const labels = ["earnedLabel", "openLabel", "lostLabel"].map((name) => figure.dataset[name]);
      const mark = {
        id: "target",
        afterDatasetsDraw(chart) {
          if (target === null || maximum === 0) return;
          const arc = chart.getDatasetMeta(0).data[0];
          const angle = Math.PI * (1 + Math.min(1, target / maximum));
          const at = (radius) => [arc.x + radius * Math.cos(angle), arc.y + radius * Math.sin(angle)];
          const pen = chart.ctx;
          pen.save();
          pen.strokeStyle = colour("ink");
          pen.lineWidth = 3;
          pen.beginPath();
          pen.moveTo(...at(arc.innerRadius - 8));
          pen.lineTo(...at(arc.outerRadius + 4));
          pen.stroke();
          pen.restore();
        },
      };
      return {
        type: "doughnut",
        data: {
          labels,
          datasets: [{
            data: [low, high - low, Math.max(0, maximum - high)],
            backgroundColor: [colour("accent"), hatched(context, colour("accent")), colour("sheet")],
            borderColor: colour("soft"),
            borderWidth: 1,
          }],
        },
        options: { ...common(), rotation: -90, circumference: 180, cutout: "68%", layout: { padding: 6 } },
        plugins: [mark],
      };
    },

    radar(figure) {
      const all = rows(document.getElementById(figure.dataset.table));
      const share = (row, part) => percent(part, row.earned + row.open + row.lost);
      const line = (data, more) => ({ data, borderColor: colour("accent"), pointBackgroundColor: colour("accent"), borderWidth: 2, pointRadius: 3, ...more });
      return {
        type: "radar",
        data: {
          labels: all.map((row) => (window.innerWidth < 500 ? row.label.split(" ")[0] : short(row.label, 10))),
          datasets: [
            line(all.map((row) => share(row, row.earned)), { backgroundColor: colour("accent") + "22" }),
            line(all.map((row) => share(row, row.earned + row.open)), { borderDash: [5, 4], borderWidth: 1.5, pointRadius: 0, fill: false }),
          ],
        },
        options: {
          ...common(),
          scales: {
            r: axis({
              min: 0,
              max: 100,
              angleLines: { color: colour("line") },
              pointLabels: { color: colour("ink"), font: { size: 12 } },
              ticks: { stepSize: 50, backdropColor: "transparent", callback: (value) => value + "%" },
            }),
          },
        },
      };
    },

    bars(figure, context) {
      const table = document.getElementById(figure.dataset.table);
      const all = rows(table);
      const narrow = figure.clientWidth < 500;
      figure.querySelector(".canvas").style.height = all.length * 20 + 40 + "px";
      const part = (name, fill) => ({
        label: table.dataset[name + "Label"],
        data: all.map((row) => row[name]),
        backgroundColor: fill,
        borderColor: colour("soft"),
        borderWidth: 1,
        barPercentage: 0.72,
        categoryPercentage: 1,
      });
      return {
        type: "bar",
        data: {
          labels: all.map((row) => short(row.label, narrow ? 9 : 22)),
          datasets: [part("earned", colour("accent")), part("open", hatched(context, colour("accent"))), part("lost", colour("sheet"))],
        },
        options: {
          ...common(),
          indexAxis: "y",
          scales: {
            x: axis({ stacked: true, position: "top" }),
            y: axis({ stacked: true, grid: { display: false }, ticks: { autoSkip: false, color: colour("ink") } }),
          },
        },
      };
    },

    time(figure) {
      const day = (iso) => Date.parse(iso) / 86400000;
      const iso = (value) => new Date(value * 86400000).toISOString().slice(0, 10);
      const stages = [...document.querySelectorAll("#stage-table tr[data-label]")].filter((row) => row.dataset.from || row.dataset.until);
      const deadlines = [...document.querySelectorAll("#deadline-table tr[data-label]")];
      const asOf = day(figure.dataset.asOf);
      const known = [...stages.flatMap((row) => [row.dataset.from, row.dataset.until]), ...deadlines.map((row) => row.dataset.day)];
      const days = [asOf, ...known.filter(Boolean).map(day)];
      const [from, until] = [Math.min(...days) - 15, Math.max(...days) + 15];
      const names = stages.map((row) => short(row.dataset.label, figure.clientWidth < 500 ? 8 : 18));
      const due = deadlines.length > 0 ? document.getElementById("deadlines-caption").textContent : null;
      figure.querySelector(".canvas").style.height = (names.length + (due ? 1 : 0)) * 34 + 60 + "px";
      const today = {
        id: "today",
        afterDatasetsDraw(chart) {
          const { ctx: pen, chartArea: area, scales } = chart;
          const x = scales.x.getPixelForValue(asOf);
          pen.save();
          pen.strokeStyle = pen.fillStyle = colour("ink");
          pen.setLineDash([4, 3]);
          pen.beginPath();
          pen.moveTo(x, area.top);
          pen.lineTo(x, area.bottom);
          pen.stroke();
          pen.restore();
        },
      };
      return {
        type: "bar",
        data: {
          labels: due ? [...names, due] : names,
          datasets: [
            {
              data: stages.map((row) => [row.dataset.from ? day(row.dataset.from) : from, row.dataset.until ? day(row.dataset.until) : until]),
              backgroundColor: colour("accent") + "55",
              borderColor: colour("accent"),
              borderWidth: 1,
              borderSkipped: false,
              barPercentage: 0.5,
            },
            {
              type: "scatter",
              data: deadlines.map((row) => ({ x: day(row.dataset.day), y: due })),
              pointRadius: 5,
              borderColor: colour("ink"),
              pointBackgroundColor: deadlines.map((row) => (number(row, "open") > 0 ? colour("ink") : colour("sheet"))),
            },
          ],
        },
        options: {
          ...common(),
          indexAxis: "y",
          scales: {
            x: axis({ type: "linear", min: from, max: until, ticks: { maxTicksLimit: 6, maxRotation: 0, callback: (value) => iso(value).slice(0, 7) } }),
            y: axis({ type: "category", grid: { display: false }, ticks: { autoSkip: false, color: colour("ink") } }),
          },
          plugins: {
            legend: { display: false },
            tooltip: {
              callbacks: {
                label: (item) => (item.datasetIndex === 0 ? item.raw.map(iso).join(" – ") : iso(item.raw.x)),
              },
            },
          },
        },
        plugins: [today],
      };
    },
  };

  function draw() {
    charts.splice(0).forEach((chart) => chart.destroy());
    Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
    for (const figure of document.querySelectorAll("[data-chart]")) {
      const table = document.getElementById(figure.dataset.table);
      const tooFew = figure.dataset.chart === "radar" && rows(table).length < 3;
      figure.hidden = tooFew;
      if (tooFew) continue;
      const canvas = figure.querySelector("canvas");
      charts.push(new Chart(canvas, kinds[figure.dataset.chart](figure, canvas.getContext("2d"))));
    }
  }

  draw();
  document.querySelector("details.table").open = false;
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);

  /* On paper everything is unfolded and nothing is dark. */

  let folded = [];
  window.addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details:not([open])")];
    folded.forEach((details) => (details.open = true));
    root.dataset.print = "";
    draw();
  });
  window.addEventListener("afterprint", () => {
    folded.forEach((details) => (details.open = false));
    delete root.dataset.print;
    draw();
  });
})();
