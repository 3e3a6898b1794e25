/** One of OpenCC's tables as the package ships it: `傳 传|備 备|…`. The package has types only for its converters. */
declare module "opencc-js/dict/TSCharacters" {
  const pairs: string;
  export default pairs;
}
