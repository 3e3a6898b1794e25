import { createServer, type Server } from "node:http";
import { Refusal } from "../command";

/**
 * Lets a server listen on the loopback interface.
 *
 * @param port 0 for any free one
 * @returns the port
 * @throws Refusal where the port cannot be had
 */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(refused(error, port)));
    server.listen(port, "localhost", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

/** Makes sure that a port can be had before anything long is begun for it. */
export async function requirePort(port: number): Promise<void> {
  const server = createServer();
  await listen(server, port);
  await new Promise((resolve) => server.close(resolve));
}

function refused(error: Error, port: number): Error {
  const code = "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") {
    return new Refusal(
      `端口 ${port} 已被占用：用 PORT 换一个，PORT=0 是任何空着的端口`,
      `port ${port} is in use: choose another one with PORT, or any free one with PORT=0`,
    );
  }
  if (code !== "EACCES") return error;
  return new Refusal(
    `不许用端口 ${port}：用 PORT 换一个，如 PORT=3000`,
    `port ${port} is not allowed here: choose another one, as in PORT=3000`,
  );
}
