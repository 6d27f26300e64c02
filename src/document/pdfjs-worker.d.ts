/** pdfjs-dist types only its other half. Importing this one registers it on globalThis. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs" {}
