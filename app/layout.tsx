import type { ReactNode } from "react";
import { Frame } from "../components/shell/Frame";
import { siteOnce } from "./data";

/** The layout of the pages that the framework renders. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return <Frame site={siteOnce()}>{children}</Frame>;
}
