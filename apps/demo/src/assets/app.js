// Drag and drop, and progress while files are read. Everything else works without this file.
const form = document.querySelector("form.upload");
const main = document.querySelector("main");

function say(text, done, all) {
  const output = form.querySelector("output");
  const progress = form.querySelector("progress");
  output.textContent = text;
  progress.hidden = text === "";
  progress.max = all;
  progress.value = done;
}

function listed(name, text) {
  const item = document.createElement("li");
  const problem = document.createElement("p");
  problem.className = "problem";
  problem.textContent = text;
  item.append(name, problem);
  return item;
}

async function upload(file, name) {
  const body = new FormData();
  body.append(name, file);
  const answer = await fetch(form.action, { method: "POST", body });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const found = page.querySelector(".uploaded li");
  return found ?? listed(file.name, page.querySelector(".problem")?.textContent ?? form.dataset.refused);
}

async function refresh() {
  const fresh = await fetch(location.href);
  const whole = new DOMParser().parseFromString(await fresh.text(), "text/html");
  const page = whole.querySelector("main");
  if (!page) return;
  document.querySelector("header").replaceChildren(...whole.querySelector("header").childNodes);
  page.querySelector("form.upload")?.replaceWith(form);
  main.replaceChildren(...page.childNodes);
}

async function send(files) {
  const input = form.querySelector("input[type=file]");
  const list = document.createElement("ul");
  list.className = "uploaded";
  form.querySelector(".uploaded")?.remove();
  form.append(list);
  form.scrollIntoView({ block: "nearest" });
  const all = [...files];
  for (const [index, file] of all.entries()) {
    const places = { at: index + 1, all: all.length, name: file.name };
    say(
      form.dataset.reading.replace(/\{(\w+)\}/g, (_, place) => places[place]),
      index,
      all.length,
    );
    list.append(await upload(file, input.name));
  }
  await refresh();
  form.reset();
  say("", 0, 1);
  form.scrollIntoView({ block: "nearest" });
}

if (form && main) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send(form.querySelector("input[type=file]").files);
  });
  for (const kind of ["dragover", "dragleave", "drop"]) {
    document.addEventListener(kind, (event) => {
      event.preventDefault();
      form.classList.toggle("over", kind === "dragover");
      if (kind === "drop" && event.dataTransfer?.files.length) send(event.dataTransfer.files);
    });
  }
}
