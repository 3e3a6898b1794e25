import type { ReactNode } from "react";
import { Frame } from "../components/shell/Frame";

/** The frame of every page that the framework writes. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return <Frame>{children}</Frame>;
}
