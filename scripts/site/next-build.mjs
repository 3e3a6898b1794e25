// Runs `next build`, and ends when the process that started it has been killed: otherwise it would go on writing beside the
// next build. Plain JavaScript, because Next gives the loader that TypeScript needs on to its own processes.
process.on("disconnect", () => process.exit(1));
process.channel?.unref();
process.argv.splice(2, Number.POSITIVE_INFINITY, "build");
await import("next/dist/bin/next");
