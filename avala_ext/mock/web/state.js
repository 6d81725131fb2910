// Keeps the page of the state up to date and sends what its forms and buttons ask for.
"use strict";

const at = (id) => document.getElementById(id);

async function ask(path, method = "GET", body = undefined) {
  const answer = await fetch(`/_mock${path}`, {
    method,
    headers: { Accept: "application/json", "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const value = await answer.json();
  if (!answer.ok) throw new Error(Object.values(value.detail).flat().join(" ") || answer.status);
  return value;
}

// Text goes in as text, never as HTML: paths and names come from outside.
function element(tag, text = "", names = "") {
  const made = document.createElement(tag);
  made.textContent = text;
  if (names) made.className = names;
  return made;
}

function row(...cells) {
  const made = element("tr");
  made.append(...cells);
  return made;
}

const tone = (status) => (status >= 500 ? "bad" : status >= 400 ? "warm" : "good");

function showRequests({ count, results }) {
  at("request-count").textContent = count ? `${count} in all` : "";
  at("no-requests").hidden = count > 0;
  at("requests").hidden = count === 0;
  at("requests").tBodies[0].replaceChildren(
    ...results.reverse().map((one) =>
      row(
        element("td", one.status, `mono ${tone(one.status)}`),
        element("td", `${one.method} ${one.path}${one.query ? `?${one.query}` : ""}`, "mono long"),
        element("td", one.operation ?? "", "mono"),
        element("td", one.fault ?? "", "warm"),
      ),
    ),
  );
}

function showCalls({ count, results, waiting }) {
  at("call-count").textContent = count ? `${count} in all` : "";
  at("no-calls").hidden = count > 0;
  at("calls").hidden = count === 0;
  at("calls").tBodies[0].replaceChildren(
    ...results.slice(-50).reverse().map((one) =>
      row(
        element("td", one.status ?? "none", `mono ${one.status ? tone(one.status) : "bad"}`),
        element("td", one.event ?? "", "mono"),
        element("td", one.url, "mono long"),
        element("td", one.error ?? one.fault ?? "", "faint"),
      ),
    ),
  );
  at("waiting").replaceChildren(
    ...waiting.slice(0, 20).map((one) => {
      const item = element("li", `Sent ${one.attempts === 1 ? "once" : `${one.attempts} times`}, again at`);
      item.append(element("span", one.next_retry_at, "mono"));
      return item;
    }),
  );
}

function showFaults({ faults }) {
  at("end-faults").hidden = faults.length === 0;
  at("faults").replaceChildren(
    ...faults.map(({ kind, seen, acted, ...settings }) => {
      const words = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
      const item = element("li");
      item.append(
        element("span", `${kind}${words.length ? `:${words.join(",")}` : ""}`, "mono"),
        element("span", `acted ${acted} of ${seen}`, "faint"),
      );
      return item;
    }),
  );
}

function showData({ now, collections, violations }) {
  at("now").textContent = now;
  const names = Object.keys(collections).filter((name) => !name.startsWith("_"));
  const rows = names.reduce((sum, name) => sum + collections[name], 0);
  at("row-count").textContent = `${rows} rows`;
  at("collections").replaceChildren(
    ...names.map((name) => {
      const item = element("li");
      const link = element("a", name);
      link.href = `/_mock/store/${encodeURIComponent(name)}`;
      item.append(link, element("span", collections[name], "number faint"));
      return item;
    }),
  );
  at("broken").hidden = violations.length === 0;
  at("violations").replaceChildren(...violations.slice(-10).map((text) => element("li", text)));
}

let lost = false;

async function refresh() {
  try {
    const [data, requests, calls, faults] = await Promise.all(
      ["", "/requests?last=100", "/calls", "/faults"].map((path) => ask(path)),
    );
    showData(data);
    showRequests(requests);
    showCalls(calls);
    showFaults(faults);
    lost = false;
  } catch (error) {
    if (!lost) at("data-told").textContent = "The mock does not answer.";
    lost = true;
  }
}

async function told(place, action) {
  try {
    at(place).textContent = await action();
    at(place).classList.remove("bad");
  } catch (error) {
    at(place).textContent = error.message;
    at(place).classList.add("bad");
  }
  await refresh();
}

at("fault").elements.kind.addEventListener("change", (event) => {
  at("fault").elements.settings.value = event.target.selectedOptions[0].dataset.settings;
});

at("fault").addEventListener("submit", (event) => {
  event.preventDefault();
  const { kind, settings, op, times } = event.target.elements;
  const parts = [settings.value, op.value && `op=${op.value}`, times.value && `times=${times.value}`];
  const spec = `${kind.value}:${parts.filter(Boolean).join(",")}`;
  told("fault-told", async () => {
    await ask("/faults", "PATCH", { spec });
    return `Injected ${spec}`;
  });
});

at("end-faults").addEventListener("click", () =>
  told("fault-told", async () => {
    await ask("/faults", "DELETE");
    return "All faults ended.";
  }),
);

at("reset").addEventListener("click", () =>
  told("data-told", async () => {
    await ask("/reset", "POST");
    return "Back to the data of the start.";
  }),
);

for (const button of document.querySelectorAll("[data-advance]")) {
  button.addEventListener("click", () =>
    told("data-told", async () => {
      const { now } = await ask("/clock", "POST", { advance: Number(button.dataset.advance) });
      return `It is ${now} now.`;
    }),
  );
}

ask("/coverage").then((operations) =>
  at("operations").append(
    ...Object.keys(operations).map((name) => Object.assign(element("option"), { value: name })),
  ),
);
refresh();
setInterval(refresh, 1000);
