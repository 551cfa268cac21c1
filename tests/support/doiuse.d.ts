declare module 'doiuse' {
  import type { AcceptedPlugin } from 'postcss';

  /** The part of the library that the tests use; it brings no types of its own. */
  interface Options {
    readonly browsers: readonly string[];
    readonly onFeatureUsage: (usage: { readonly feature: string }) => void;
  }
  export default function doiuse(options: Options): AcceptedPlugin;
}
