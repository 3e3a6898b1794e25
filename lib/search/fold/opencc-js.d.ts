/** OpenCC's tables as the package ships them: `傳 传|備 备|…`. The package has types only for its converters. */
declare module "opencc-js/dict/TSCharacters" {
  const pairs: string;
  export default pairs;
}

declare module "opencc-js/dict/STCharacters" {
  const pairs: string;
  export default pairs;
}

declare module "opencc-js/dict/TSPhrases" {
  const pairs: string;
  export default pairs;
}

declare module "opencc-js/dict/STPhrases" {
  const pairs: string;
  export default pairs;
}

declare module "opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases" {
  const pairs: string;
  export default pairs;
}

declare module "opencc-js/dict/TWVariants" {
  const pairs: string;
  export default pairs;
}

declare module "opencc-js/dict/TWVariantsPhrases" {
  const pairs: string;
  export default pairs;
}

declare module "opencc-js/dict/HKVariants" {
  const pairs: string;
  export default pairs;
}

declare module "opencc-js/dict/HKVariantsPhrases" {
  const pairs: string;
  export default pairs;
}
