// Loaded before the command by a test: writes down every address outside this machine that Node is asked to reach.
import { appendFileSync } from 'node:fs';
import net from 'node:net';

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function record(...words) {
  const [target] = Array.isArray(words[0]) ? words[0] : words;
  const host =
    typeof target === 'object' ? (target.host ?? (target.path === undefined ? 'localhost' : '')) : '';
  if (host !== '' && !/^(localhost|127\.|::1$)/.test(host)) {
    appendFileSync(process.env.BROADSHEET_TEST_CONNECTIONS, `${host}\n`);
  }
  return connect.apply(this, words);
};
