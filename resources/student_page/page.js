"use strict";
(() => {
  document.body.classList.add("js");

  // What has not been opened is not in the page: no search of the browser finds an answer.
  const prepared = (details) => {
    const content = details.querySelector(":scope > .content");
    const away = document.createDocumentFragment();
    if (!details.open) away.append(...content.childNodes);
    details.addEventListener("toggle", () => {
      if (details.open) content.append(away);
      else away.append(...content.childNodes);
      if (details.open) startRaces(content);
    });
  };

  // ---- the map: its box is moved and made smaller
  const map = document.getElementById("map");
  const whole = { x: 0, y: 0, w: 800, h: 600 };
  const NEAREST = 12;
  const names = [...map.querySelectorAll(".name")].sort((a, b) => a.dataset.rank - b.dataset.rank);
  const view = { ...whole };

  const pxPerUnit = () => {
    const box = map.getBoundingClientRect();
    return Math.max(box.width / view.w, box.height / view.h) || 1;
  };

  const placeNames = () => {
    const k = 1 / pxPerUnit();
    map.style.setProperty("--k", k);
    const taken = [];
    for (const { dataset } of map.querySelectorAll(".train")) {
      const x = Number(dataset.x), y = Number(dataset.y), up = Number(dataset.side);
      taken.push({ l: x - 13 * k, r: x + 13 * k, t: y + Math.min(0, up * 27) * k, b: y + Math.max(0, up * 27) * k });
    }
    for (const name of names) {
      const x = Number(name.getAttribute("x")), y = Number(name.getAttribute("y"));
      const length = [...name.textContent].reduce((n, s) => n + (s.codePointAt(0) > 0x2e00 ? 16 : 10), 8);
      const free = (box) => box.l > view.x && box.r < view.x + view.w && box.t > view.y && box.b < view.y + view.h
        && !taken.some((o) => box.l < o.r && o.l < box.r && box.t < o.b && o.t < box.b);
      const right = { l: x + 6 * k, r: x + length * k, t: y - 22 * k, b: y };
      const left = { l: x - length * k, r: x - 6 * k, t: y - 22 * k, b: y };
      const box = [right, left].find(free);
      name.classList.toggle("away", !box);
      name.classList.toggle("left", box === left);
      if (box) taken.push(box);
    }
    for (const train of map.querySelectorAll(".train")) placeTrain(train, k);
  };

  const placeTrain = (train, k) => {
    train.setAttribute("transform", `translate(${train.dataset.x} ${train.dataset.y}) scale(${k})`);
  };

  const show = () => {
    view.w = Math.min(whole.w, Math.max(whole.w / NEAREST, view.w));
    view.h = view.w * whole.h / whole.w;
    view.x = Math.min(whole.w - view.w, Math.max(0, view.x));
    view.y = Math.min(whole.h - view.h, Math.max(0, view.y));
    map.setAttribute("viewBox", `${view.x} ${view.y} ${view.w} ${view.h}`);
    placeNames();
  };

  const at = (clientX, clientY) => {
    const point = new DOMPoint(clientX, clientY).matrixTransform(map.getScreenCTM().inverse());
    return [point.x, point.y];
  };

  const zoom = (factor, x = view.x + view.w / 2, y = view.y + view.h / 2) => {
    const w = Math.min(whole.w, Math.max(whole.w / NEAREST, view.w / factor));
    const share = w / view.w;
    view.x = x - (x - view.x) * share;
    view.y = y - (y - view.y) * share;
    view.w = w;
    show();
  };

  const pan = (dx, dy) => {
    view.x += dx;
    view.y += dy;
    show();
  };

  const fingers = new Map();
  map.addEventListener("pointerdown", (event) => {
    fingers.set(event.pointerId, [event.clientX, event.clientY]);
    map.setPointerCapture(event.pointerId);
  });
  map.addEventListener("pointermove", (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = [event.clientX, event.clientY];
    const others = [...fingers].filter(([id]) => id !== event.pointerId);
    const scale = pxPerUnit();
    if (!others.length) {
      pan((before[0] - now[0]) / scale, (before[1] - now[1]) / scale);
    } else {
      const [ox, oy] = others[0][1];
      const was = Math.hypot(before[0] - ox, before[1] - oy);
      const is = Math.hypot(now[0] - ox, now[1] - oy);
      if (was > 0 && is > 0) zoom(is / was, ...at((now[0] + ox) / 2, (now[1] + oy) / 2));
    }
    fingers.set(event.pointerId, now);
  });
  for (const end of ["pointerup", "pointercancel"]) {
    map.addEventListener(end, (event) => fingers.delete(event.pointerId));
  }
  map.addEventListener("wheel", (event) => {
    event.preventDefault();
    zoom(event.deltaY < 0 ? 1.25 : 0.8, ...at(event.clientX, event.clientY));
  }, { passive: false });
  map.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = view.w / 8;
    const acts = {
      ArrowLeft: () => pan(-step, 0), ArrowRight: () => pan(step, 0),
      ArrowUp: () => pan(0, -step), ArrowDown: () => pan(0, step),
      "+": () => zoom(1.5), "=": () => zoom(1.5), "-": () => zoom(1 / 1.5),
      "0": () => { Object.assign(view, whole); show(); },
    };
    if (!(event.key in acts)) return;
    event.preventDefault();
    acts[event.key]();
  });
  const press = (id, act) => document.getElementById(id).addEventListener("click", act);
  press("zoom-in", () => zoom(1.5));
  press("zoom-out", () => zoom(1 / 1.5));
  press("zoom-all", () => { Object.assign(view, whole); show(); });
  for (const box of document.querySelectorAll("[data-toggle]")) {
    box.addEventListener("change", () => {
      for (const route of map.querySelectorAll(".route")) {
        if (route.dataset.route === box.dataset.toggle) route.classList.toggle("away", !box.checked);
      }
    });
  }
  new ResizeObserver(show).observe(map);

  // ---- the race
  const started = new WeakSet();
  const startRaces = (root) => {
    for (const data of root.querySelectorAll(".race-data")) {
      if (started.has(data)) continue;
      started.add(data);
      startRace(JSON.parse(data.textContent), data.parentElement.querySelector(".race"));
    }
  };

  const startRace = (race, panel) => {
    const slider = panel.querySelector("input");
    const play = panel.querySelector(".play");
    const says = [...panel.querySelectorAll(".says")];
    const pins = document.getElementById("trains");
    const SVG = "http://www.w3.org/2000/svg";
    const trains = race.colors.map((color, number) => {
      const group = document.createElementNS(SVG, "g");
      group.setAttribute("class", "train");
      group.dataset.side = number % 2 ? 1 : -1;
      const disc = document.createElementNS(SVG, "circle");
      disc.setAttribute("r", 12);
      disc.setAttribute("cy", number % 2 ? 14 : -14);
      disc.setAttribute("fill", color);
      const sign = document.createElementNS(SVG, "text");
      sign.setAttribute("y", number % 2 ? 14 : -14);
      sign.textContent = number + 1;
      group.append(disc, sign);
      pins.append(group);
      return group;
    });
    let timer = 0;
    const draw = () => {
      const frame = race.frames[slider.value];
      panel.querySelector(".clock").value = frame.h;
      slider.setAttribute("aria-valuetext", frame.h);
      frame.at.forEach(([x, y], number) => {
        trains[number].dataset.x = x;
        trains[number].dataset.y = y;
      });
      placeNames();
      says.forEach((line, number) => { line.textContent = frame.says[number]; });
      panel.querySelector(".result").textContent = frame.result;
    };
    const rest = () => {
      clearInterval(timer);
      timer = 0;
      play.textContent = play.dataset.play;
    };
    slider.addEventListener("input", () => { rest(); draw(); });
    play.addEventListener("click", () => {
      if (timer) return rest();
      if (Number(slider.value) >= Number(slider.max)) slider.value = 0;
      const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
      play.textContent = play.dataset.rest;
      timer = setInterval(() => {
        slider.value = Number(slider.value) + (calm ? 10 : 1);
        draw();
        if (Number(slider.value) >= Number(slider.max)) rest();
      }, calm ? 1500 : 120);
    });
    draw();
  };

  for (const details of document.querySelectorAll("details[data-keep]")) prepared(details);
  startRaces(document);
  show();
})();
