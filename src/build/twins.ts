import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { extname, join, normalize, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

/** Files that shrink, and what a host says they are. */
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".parquet": "application/vnd.apache.parquet",
  ".webmanifest": "application/manifest+json",
};
/** Brotli's last step in quality takes a minute for a file as large as the engine, and saves little. */
const large = 4_000_000;
const smallest = 512;

const encodings = [
  {
    name: "br",
    pack: (bytes: Buffer) =>
      promisify(brotliCompress)(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: bytes.length > large ? 5 : 11,
          [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
  },
  {
    name: "gz",
    pack: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
  },
] as const;

/** What the header calls them. */
const tokens = { br: "br", gz: "gzip" } as const;

/** Writes `file.br` and `file.gz` beside each file that gets smaller by it, for hosts that serve them. */
export async function writeTwins(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  await Promise.all(
    names
      .filter((name) => extname(name) in types)
      .map(async (name) => {
        const path = join(folder, name);
        const bytes = await readFile(path);
        if (bytes.length < smallest) return;
        for (const { name: suffix, pack } of encodings) {
          const packed = await pack(bytes);
          if (packed.length < bytes.length * 0.95)
            await writeFile(`${path}.${suffix}`, packed);
        }
      }),
  );
}

/** Twins for the build, and a preview that serves them, and `_headers`, as a static host would. */
export function twins(): Plugin {
  let folder = "dist";
  let isApp = false;
  return {
    name: "twins",
    enforce: "post",
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    generateBundle: (_, bundle) => {
      isApp = "index.html" in bundle;
    },
    closeBundle: {
      order: "post",
      sequential: true,
      handler: async () => {
        if (isApp) await writeTwins(folder);
      },
    },
    configurePreviewServer: ({ middlewares }) => {
      const always = readHeaders(join(folder, "_headers"));
      middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? "/", "http://host").pathname;
        for (const { of, headers } of always)
          if (path.startsWith(of))
            for (const [name, value] of headers)
              response.setHeader(name, value);
        const file = join(
          folder,
          normalize(path.endsWith("/") ? `${path}index.html` : path),
        );
        const type = types[extname(file)];
        const accepted = String(request.headers["accept-encoding"] ?? "");
        const twin = encodings.find(
          ({ name }) =>
            accepted.split(/,\s*/).includes(tokens[name]) &&
            existsSync(`${file}.${name}`),
        );
        if (!type || !twin || !file.startsWith(folder + sep)) return next();
        response.setHeader("Content-Encoding", tokens[twin.name]);
        response.setHeader("Vary", "Accept-Encoding");
        send(
          `${file}.${twin.name}`,
          type,
          String(request.headers["if-none-match"]),
          response,
        );
      });
    },
  };
}

function send(
  path: string,
  type: string,
  known: string,
  response: ServerResponse,
): void {
  const { size, mtimeMs } = statSync(path);
  const tag = `"${size.toString(16)}-${Math.floor(mtimeMs).toString(16)}"`;
  response.setHeader("ETag", tag);
  if (known === tag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, { "Content-Type": type, "Content-Length": size });
  createReadStream(path).pipe(response);
}

interface PathHeaders {
  readonly of: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** A path in the first column, its headers below it; later paths win. */
function readHeaders(path: string): readonly PathHeaders[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split(/\n(?=\S)/)
    .map((block) => {
      const [of = "", ...lines] = block.trim().split("\n");
      const headers = lines.map((line) => {
        const [, name = "", value = ""] =
          /^\s*([^:]+):\s*(.*)$/.exec(line) ?? [];
        return [name, value] as const;
      });
      return { of: of.replace(/\*$/, ""), headers };
    });
}
