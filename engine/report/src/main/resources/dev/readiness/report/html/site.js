"use strict";
(() => {
  const plain = (text) => text.normalize("NFKC").toLowerCase();
  const form = document.querySelector(".filter");
  const rows = [...document.querySelectorAll("tbody tr")].map((element) => ({
    element,
    text: plain(element.textContent),
    fails: element.dataset.standing === "GATE_BROKEN" || element.dataset.standing === "NOT_ASSESSED",
  }));

  /* All rows are there; what does not fit is hidden. */
  function filter() {
    const given = new FormData(form);
    const terms = plain(given.get("search")).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const fits = terms.every((term) => row.text.includes(term)) && (row.fails || !given.has("failing"));
      row.element.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    form.querySelector("output").value = `${shown} / ${rows.length}`;
  }

  form.hidden = false;
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  filter();
})();
