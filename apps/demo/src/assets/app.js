// Drag and drop, and progress while files are read. Everything else works without this file.
const form = document.querySelector("form.upload");
const main = document.querySelector("main");

function say(text) {
  const output = form?.querySelector("output");
  if (output) output.textContent = text;
}

async function send(files) {
  const input = form.querySelector("input[type=file]");
  const results = [];
  for (const [index, file] of [...files].entries()) {
    say(`${index + 1} / ${files.length}: ${file.name}`);
    const body = new FormData();
    body.append(input.name, file);
    const answer = await fetch(form.action, { method: "POST", body });
    results.push(new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".uploaded li"));
  }
  const list = document.createElement("ul");
  list.className = "uploaded";
  list.append(...results.filter(Boolean));
  form.querySelector(".uploaded")?.remove();
  form.append(list);
  say("");
  const fresh = await fetch(location.href);
  const page = new DOMParser().parseFromString(await fresh.text(), "text/html").querySelector("main");
  if (!page) return;
  page.querySelector("form.upload")?.replaceWith(form);
  main.replaceChildren(...page.childNodes);
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
