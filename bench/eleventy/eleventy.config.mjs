export default function configure(eleventy) {
  eleventy.addPassthroughCopy({ [process.env.BENCH_PUBLIC]: "." });
  eleventy.setQuietMode(true);
  return { dir: { input: "pages", output: process.env.BENCH_OUT } };
}
