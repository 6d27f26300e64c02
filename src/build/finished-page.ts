import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin, type Rolldown, runnerImport } from "vite";
import { type Address, views } from "../views/address.ts";
import { securityPolicy } from "./security-policy.ts";
import { answerModule, openingOf } from "./stored-answers.ts";

type Bundle = Rolldown.OutputBundle;

const root = join(import.meta.dirname, "..", "..");
const languages = ["zh", "en"] as const;
/** What a link can ask for, and the module that has it; a view's page has the view's name. */
const words: Readonly<Record<string, string>> = {
  "words-zh": "src/language/zh.ts",
  "words-en": "src/language/en.ts",
};
const pages: Readonly<Record<Address["view"], string>> = {
  compare: "src/views/pages/ComparePage.tsx",
  centre: "src/views/pages/CentrePage.tsx",
  trend: "src/views/pages/TrendPage.tsx",
  composition: "src/views/pages/CompositionPage.tsx",
  budget: "src/views/pages/BudgetPage.tsx",
  projects: "src/views/pages/ProjectsPage.tsx",
  quality: "src/views/pages/QualityPage.tsx",
  methods: "src/views/pages/MethodsPage.tsx",
};

/** Markup needs none, and Vite's own plugin for them does not run outside a build. */
const withoutStyleSheets: Plugin = {
  name: "without-style-sheets",
  enforce: "pre",
  resolveId: (id) => (id.endsWith(".css") ? "\0no-style-sheet" : undefined),
  load: (id) => (id === "\0no-style-sheet" ? "" : undefined),
};

/**
 * What the page needs once everything else is built: the opening view drawn in both languages, the script
 * that chooses between them, and the policy of what it may load.
 */
export function finishedPage(): Plugin {
  return {
    name: "finished-page",
    apply: "build",
    enforce: "post",
    async generateBundle(_, bundle) {
      const page = bundle["index.html"];
      if (page?.type !== "asset") return; // a worker's bundle
      const { module: drawn } = await runnerImport<
        typeof import("./prerender.tsx")
      >(join(root, "src/build/prerender.tsx"), {
        root,
        configFile: false,
        logLevel: "error",
        plugins: [withoutStyleSheets],
      });
      const opening = await openingOf();
      let html = String(page.source);
      for (const language of languages) {
        const empty = new RegExp(
          `(<div class="root" id="opening-${language}"[^>]*>)</div>`,
        );
        if (!empty.test(html))
          throw new Error(`index.html has no root ${language}`);
        const markup = drawn.prerender(opening, language);
        html = html.replace(empty, (_, root) => `${root}${markup}</div>`);
      }
      // The opening script begins the page's own, when the built picture stands.
      const pageFiles = [...html.matchAll(moduleScript)].map(
        ([, file = ""]) => file,
      );
      const sheets = [...html.matchAll(styleSheet)].map(
        ([, file = ""]) => file,
      );
      html = html.replace(moduleScript, "");
      const opener = await script("src/views/opening-script.ts", {
        pageFiles,
        moduleFiles: moduleFiles(
          bundle,
          await everythingAsked((address) =>
            drawn.statementsOf(opening, address),
          ),
          [...pageFiles, ...sheets],
        ),
      });
      const fileName = `assets/opening-${digest(opener)}.js`;
      this.emitFile({ type: "asset", fileName, source: opener });
      const policy = securityPolicy(html);
      page.source = html.replace(
        '<meta charset="utf-8" />',
        (charset) =>
          `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />\n    <script async blocking="render" src="./${fileName}"></script>`,
      );
      this.emitFile({
        type: "asset",
        fileName: "_headers",
        source: headers(policy),
      });
      this.emitFile({
        type: "asset",
        fileName: "service-worker.js",
        source: await serviceWorker(bundle, fileName),
      });
    },
  };
}

/** For hosts that read such a file; others are told in the README. */
function headers(policy: string): string {
  return `/*
  Content-Security-Policy: ${policy}; frame-ancestors *
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Cache-Control: public, max-age=60

/assets/*
  Cache-Control: public, max-age=31536000, immutable
`;
}

const moduleScript =
  /\s*<script type="module"[^>]* src="([^"]+)"[^>]*><\/script>/g;

const styleSheet = /<link rel="stylesheet"[^>]* href="([^"]+)"/g;

/** What a link can ask for: the module that has it, and the statements whose answers it is drawn from. */
interface Asked {
  readonly word: string;
  readonly module: string;
  readonly statements: readonly string[];
}

async function everythingAsked(
  statementsOf: (
    address: Pick<Address, "view" | "focus">,
  ) => Promise<readonly string[]>,
): Promise<readonly Asked[]> {
  const inWords = Object.entries(words).map(([word, module]) => ({
    word,
    module,
    statements: [],
  }));
  const inViews = views.flatMap((view) =>
    [null, "any"].map(async (focus) => ({
      word: focus === null ? view : `${view}-focus`,
      module: pages[view],
      statements: await statementsOf({ view, focus }),
    })),
  );
  return [...inWords, ...(await Promise.all(inViews))];
}

/** By what a link can ask for, the files it needs that the page does not load in any case. */
function moduleFiles(
  bundle: Bundle,
  asked: readonly Asked[],
  always: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const chunkOf = (module: string) => {
    const chunk = chunks.find(
      ({ facadeModuleId }) => facadeModuleId === module,
    );
    if (!chunk) throw new Error(`${module} is in no chunk of its own`);
    return chunk.fileName;
  };
  return Object.fromEntries(
    asked.map(({ word, module, statements }) => {
      const files = [
        ...withImports(bundle, chunkOf(join(root, module))),
        ...statements.map((sql) => chunkOf(answerModule(sql))),
      ].map((file) => `./${file}`);
      return [word, files.filter((file) => !always.includes(file))];
    }),
  );
}

/** A script, the scripts that it imports, and the style sheets of all of these. */
function withImports(bundle: Bundle, fileName: string): readonly string[] {
  const found = new Set<string>();
  const add = (name: string) => {
    const chunk = bundle[name];
    if (found.has(name) || chunk?.type !== "chunk") return;
    found.add(name);
    chunk.imports.forEach(add);
    for (const sheet of chunk.viteMetadata?.importedCss ?? []) found.add(sheet);
  };
  add(fileName);
  return [...found];
}

/** Everything an offline visit needs but the engine, which is kept when it is first used. */
async function serviceWorker(bundle: Bundle, opener: string): Promise<string> {
  const names = Object.keys(bundle).toSorted();
  const engineFiles = names.filter((name) => /duckdb[^/]*$/.test(name));
  const precached = names
    .filter(
      (name) =>
        !engineFiles.includes(name) &&
        /\.(html|js|css|json|parquet)$/.test(name),
    )
    .map((url) => {
      const file = bundle[url];
      const isHashed = url.startsWith("assets/");
      const text = file?.type === "asset" ? String(file.source) : "";
      return { url, revision: isHashed ? null : digest(text) };
    });
  const icon = "favicon.svg";
  const more = [
    { url: opener, revision: null },
    {
      url: icon,
      revision: digest(readFileSync(join(root, "public", icon), "utf8")),
    },
  ];
  return script("src/offline/service-worker.ts", {
    precached: [...precached, ...more],
    engineFiles,
  });
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 8);
}

/** One script on its own, with what only the finished build knows. */
async function script(
  entry: string,
  known: Readonly<Record<string, unknown>>,
): Promise<string> {
  const define = Object.entries(known).map(([name, value]) => [
    name,
    JSON.stringify(value),
  ]);
  const built = await build({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    define: {
      ...Object.fromEntries(define),
      "process.env.NODE_ENV": '"production"',
    },
    build: {
      write: false,
      target: "es2022",
      lib: { entry: join(root, entry), formats: ["iife"], name: "script" },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && "output" in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} was not built`);
  return chunk.code;
}
