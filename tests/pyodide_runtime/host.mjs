// Runs a Python file in Pyodide: host.mjs FILE FOLDER... puts the folders on Python's path.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [file, ...folders] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(`${process.env.PYODIDE}/pyodide.mjs`).href);
const names = Object.keys(process.env).filter((name) => name.startsWith("OPENAI_"));
const env = Object.fromEntries(names.map((name) => [name, process.env[name]]));
const pyodide = await loadPyodide({ env: { ...env, HOME: "/" } });
folders.forEach((folder, index) => {
  const [name, place] = folder.split("=");
  pyodide.FS.mkdirTree(`/site/${name}`);
  pyodide.mountNodeFS(`/site/${name}`, place);
});
pyodide.runPython("import sys; sys.path.insert(0, '/site')");
let code = 0;
try {
  await pyodide.runPythonAsync(readFileSync(file, "utf8"));
} catch (error) {
  console.error(String(error));
  code = 1;
}
process.exit(code); // connections that are kept would keep the process
