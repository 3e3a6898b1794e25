/** One of OpenCC's tables, as the package ships it: `傳 传|備 备|…`. It has types for its converters alone. */
declare module "opencc-js/dict/TSCharacters" {
  const pairs: string;
  export default pairs;
}
