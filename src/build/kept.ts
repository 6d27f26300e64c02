import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const working = new Map<string, Promise<unknown>>();

/** What `make` gave for the same files, from this run or an earlier one. */
export async function kept<T>(
  word: string,
  root: string,
  folders: readonly string[],
  make: () => Promise<T>,
): Promise<T> {
  const folder = join(root, "node_modules/.cache/district-spending");
  const file = join(folder, `${word}-${hashOf(root, folders)}.json`);
  const known = working.get(file);
  if (known) return known as Promise<T>; // the file's name says what it holds
  const making = readFile(file, "utf8").then(
    (text) => JSON.parse(text) as T,
    async () => {
      const made = await make();
      await mkdir(folder, { recursive: true });
      await writeFile(file, JSON.stringify(made));
      return made;
    },
  );
  working.set(file, making);
  making.catch(() => working.delete(file));
  return making;
}

function hashOf(root: string, folders: readonly string[]): string {
  const hash = createHash("sha256");
  for (const folder of folders) {
    const names = readdirSync(join(root, folder), {
      recursive: true,
      encoding: "utf8",
    });
    for (const name of names.toSorted()) {
      const path = join(root, folder, name);
      if (statSync(path).isFile()) hash.update(name).update(readFileSync(path));
    }
  }
  return hash.digest("hex").slice(0, 16);
}
