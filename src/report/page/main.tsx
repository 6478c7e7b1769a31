import { render } from "preact";
import { App } from "./app.js";
import { data } from "./data.js";
import { Paper } from "./paper.js";

const root = document.getElementById("page");
const paper = document.getElementById("paper");

document.title = data.title;
if (root !== null) {
  root.textContent = "";
  render(<App />, root);
}

/** On paper there is no scrolling: every row that the filters let through is laid out there, and taken away again. */
window.addEventListener("beforeprint", () => {
  if (paper !== null) render(<Paper />, paper);
});
window.addEventListener("afterprint", () => {
  if (paper !== null) render(null, paper);
});
