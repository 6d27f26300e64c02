import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, sep } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** A line between the server and its readers: what all answers together may take, and what each waits first. */
export interface Line {
  readonly name: string;
  readonly bitsPerSecond: number;
  readonly milliseconds: number;
}

export const lines: readonly Line[] = [
  { name: "10 Mbit/s, 40 ms", bitsPerSecond: 10_000_000, milliseconds: 40 },
  {
    name: "unthrottled",
    bitsPerSecond: Number.POSITIVE_INFINITY,
    milliseconds: 0,
  },
];

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".csv": "text/csv; charset=utf-8",
  ".wasm": "application/wasm",
  ".parquet": "application/vnd.apache.parquet",
};
/** Compressed already. */
const asTheyAre = new Set([".parquet", ".png"]);

interface File {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Served {
  readonly address: string;
  /** Bytes sent since the last call, by path. */
  readonly sent: () => ReadonlyMap<string, number>;
  readonly setLine: (line: Line) => void;
  readonly close: () => void;
}

/**
 * Serves a folder as a static host does: compressed, hashed names kept for good. The line is the
 * server's: DevTools' own throttling leaves out what workers fetch.
 */
export async function serve(folder: string): Promise<Served> {
  const files = new Map<string, File>();
  for (const name of readdirSync(folder, {
    recursive: true,
    encoding: "utf8",
  })) {
    const path = join(folder, name);
    if (/\.(br|gz)$/.test(name) || !statSync(path).isFile()) continue;
    files.set(`/${name.split(sep).join("/")}`, readFile(path, name));
  }
  const sent = new Map<string, number>();
  let line = lines[1] as Line;
  /** When the line is free again: answers queue as packets do, in pieces that take turns. */
  let free = 0;

  async function send(response: ServerResponse, path: string, body: Buffer) {
    const piece = 16 * 1024;
    for (let at = 0; at < body.length; at += piece) {
      const bytes = body.subarray(at, at + piece);
      const now = performance.now();
      free =
        Math.max(now, free) + (bytes.length * 8 * 1000) / line.bitsPerSecond;
      if (free - now > 1)
        await new Promise((done) => setTimeout(done, free - now));
      if (response.destroyed) return;
      response.write(bytes);
      sent.set(path, (sent.get(path) ?? 0) + bytes.length);
    }
    response.end();
  }

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    const file = files.get(path);
    setTimeout(() => {
      if (!file) response.writeHead(404).end();
      else {
        response.writeHead(200, file.headers);
        void send(response, path, file.body);
      }
    }, line.milliseconds);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    sent: () => {
      const since = new Map(sent);
      sent.clear();
      return since;
    },
    setLine: (next) => {
      line = next;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function readFile(path: string, name: string): File {
  const ending = extname(name);
  const headers = {
    "content-type": types[ending] ?? "application/octet-stream",
    "cache-control": name.includes("assets")
      ? "public, max-age=31536000, immutable"
      : "no-cache",
  };
  const plain = readFileSync(path);
  if (asTheyAre.has(ending)) return { body: plain, headers };
  const body = existsSync(`${path}.br`)
    ? readFileSync(`${path}.br`)
    : brotliCompressSync(plain, {
        // The highest takes a minute over the engine's forty megabytes and saves a tenth.
        params: { [constants.BROTLI_PARAM_QUALITY]: 9 },
      });
  return { body, headers: { ...headers, "content-encoding": "br" } };
}
