/** One of OpenCC's tables as the package ships it: `傳 传|備 备|…`. The package has types only for its converters. */
declare module "opencc-js/dict/TSCharacters" {
  const pairs: string;
  export default pairs;
}

/** The other way round, with the most common traditional form of each character. */
declare module "opencc-js/dict/STCharacters" {
  const pairs: string;
  export default pairs;
}
