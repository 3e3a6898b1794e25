export default {
  outDir: process.env.BENCH_OUT,
  publicDir: process.env.BENCH_PUBLIC,
  cacheDir: `${process.env.BENCH_OUT}-cache`,
  compressHTML: false,
  trailingSlash: "always",
};
