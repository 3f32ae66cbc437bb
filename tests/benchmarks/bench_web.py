"""How fast the way out is, beside the libraries it stands on. Run it: `python tests/benchmarks/bench_web.py`.

A server in a process of its own answers 4 KB of JSON after 50 ms. Fifty tasks ask it at once, in every way in turn, so that
whatever else the machine does meets all alike; compare within one run only. `--stream N` asks N times and watches the memory.
"""

from __future__ import annotations

import argparse
import asyncio
import multiprocessing
import statistics
import time
from pathlib import Path

import httpx

from postarchive.model import Request
from postarchive.web import AsyncWeb, Manner
from postarchive.web.guard import Guard

BODY = b'{"body": "' + b"x" * 4076 + b'"}'
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (len(BODY), BODY)


class Server(asyncio.Protocol):
    """Answers every request alike, after a while."""

    delay = 0.05

    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        for _ in range(data.count(b"\r\n\r\n")):
            asyncio.get_running_loop().call_later(self.delay, self.transport.write, ANSWER)


def serve(ports, delay):
    async def go():
        Server.delay = delay
        server = await asyncio.get_running_loop().create_server(Server, "127.0.0.1", 0, backlog=500)
        ports.put(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(go())


async def drained(ask, requests, at_once):
    """Ask so many times, so many at once; give requests a second and the CPU seconds that each took."""
    await ask()  # what is loaded and made once is nobody's cost
    left = iter(range(requests))

    async def work():
        for _ in left:
            await ask()

    wall, cpu = time.perf_counter(), time.process_time()
    await asyncio.gather(*(work() for _ in range(at_once)))
    return requests / (time.perf_counter() - wall), (time.process_time() - cpu) / requests


async def bare_httpx(url, requests, at_once):
    async with httpx.AsyncClient(limits=httpx.Limits(max_connections=at_once), timeout=60) as client:

        async def ask():
            (await client.get(url)).raise_for_status()

        return await drained(ask, requests, at_once)


async def bare_aiohttp(url, requests, at_once):
    import aiohttp

    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=at_once)) as session:

        async def ask():
            async with session.get(url) as answer:
                assert len(await answer.read()) == len(BODY)

        return await drained(ask, requests, at_once)


async def ours(url, requests, at_once, *, fast):
    port = int(url.rpartition(":")[2].strip("/"))
    options = {"allow": {("127.0.0.1", port)}, "pace": Manner(0.0, width=at_once), "fast": fast}
    async with AsyncWeb(**options) as web:

        async def ask():
            assert len((await web.send(Request(url=url, expect="json"))).body) == len(BODY)

        return await drained(ask, requests, at_once)


async def transport_alone(url, requests, at_once, *, fast):
    """The transport under `ours`, with nothing over it: what remains is what check, pace, deadline and capture cost."""
    port = int(url.rpartition(":")[2].strip("/"))
    async with AsyncWeb(allow={("127.0.0.1", port)}, fast=fast) as web:
        transport = web._exchange.transport
        headers = {"User-Agent": "x", "Accept": "*/*", "Accept-Encoding": "gzip"}

        async def ask():
            timeout = dict.fromkeys(("connect", "read", "write", "pool"), 60.0)
            request = httpx.Request("GET", url, headers=headers, extensions={"timeout": timeout})
            answer = await transport.handle_async_request(request)
            body = b"".join([piece async for piece in answer.stream])
            await answer.stream.aclose()
            assert len(body) == len(BODY)

        return await drained(ask, requests, at_once)


class AtOnce(httpx.AsyncBaseTransport, httpx.AsyncByteStream):
    """A transport that costs next to nothing, so that all that is left is ours."""

    async def handle_async_request(self, request):
        headers = [(b"Content-Type", b"application/json"), (b"Content-Length", b"%d" % len(BODY))]
        return httpx.Response(200, headers=headers, stream=self)

    async def __aiter__(self):
        yield BODY


async def engine_alone(url, requests, at_once):
    async with AsyncWeb(transport=AtOnce(), pace=Manner(0.0, width=at_once)) as web:
        web._guard = Guard(allow={("127.0.0.1", httpx.URL(url).port)})

        async def ask():
            await web.send(Request(url=url, expect="json"))

        return await drained(ask, requests, at_once)


WAYS = {
    "engine alone": engine_alone,
    "httpx.AsyncClient": bare_httpx,
    "ours": lambda *given: ours(*given, fast=False),
    "its transport alone": lambda *given: transport_alone(*given, fast=False),
    "ours, [fast]": lambda *given: ours(*given, fast=True),
    "its transport alone, [fast]": lambda *given: transport_alone(*given, fast=True),
    "aiohttp": bare_aiohttp,
}


def compare(url, *, requests, at_once, rounds):
    rates, costs = {name: [] for name in WAYS}, {name: [] for name in WAYS}
    for _ in range(rounds):
        for name, way in WAYS.items():
            rate, cost = asyncio.run(way(url, requests, at_once))
            rates[name].append(rate)
            costs[name].append(cost * 1e6)
    rate = {name: statistics.median(found) for name, found in rates.items()}
    cost = {name: statistics.median(found) for name, found in costs.items()}
    print(f"{at_once} at once, {requests} requests, median of {rounds} rounds")
    print(f"{'':30}{'req/s':>8} (least–most)   {'of httpx':>8} {'of aiohttp':>10} {'µs CPU':>8}")
    for name in WAYS:
        spread = f"({min(rates[name]):.0f}–{max(rates[name]):.0f})"
        ratios = f"{rate[name] / rate['httpx.AsyncClient']:>8.2f} {rate[name] / rate['aiohttp']:>10.2f}"
        print(f"{name:30}{rate[name]:>8.0f} {spread:14} {ratios} {cost[name]:>8.0f}")
    for name in ("", ", [fast]"):
        pairs = zip(costs[f"ours{name}"], costs[f"its transport alone{name}"], strict=True)
        over = sorted(whole - transport for whole, transport in pairs)
        spread = f"({over[0]:.0f}–{over[-1]:.0f})"
        print(f"over the transport{name}: {statistics.median(over):.0f} {spread} µs CPU a request, pair by pair")


def resident():
    return int(next(line for line in Path("/proc/self/status").open() if line.startswith("VmRSS")).split()[1]) / 1024


async def stream(url, *, requests, at_once, fast):
    """Drive as many flows; give the memory after the first thousand, and the most after that, in MiB."""
    port = int(url.rpartition(":")[2].strip("/"))

    def flow():
        capture = yield Request(url=url, expect="json")
        return capture.status

    first = most = 0.0
    options = {"allow": {("127.0.0.1", port)}, "pace": Manner(0.0, width=at_once), "fast": fast}
    async with AsyncWeb(**options) as web:
        done = 0
        async for _, status in web.run_each(((n, flow()) for n in range(requests)), at_once=at_once):
            assert status == 200, status
            done += 1
            if done == 1000:
                first = resident()
            elif done % 1000 == 0:
                most = max(most, resident())
    return first, most


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--requests", type=int, default=1500)
    options.add_argument("--at-once", type=int, default=50)
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--delay", type=float, default=0.05, help="seconds that an answer takes")
    options.add_argument("--stream", type=int, metavar="N", help="ask N times and watch the memory instead")
    given = options.parse_args()
    ports = multiprocessing.Queue()
    server = multiprocessing.Process(target=serve, args=(ports, 0.0 if given.stream else given.delay), daemon=True)
    server.start()
    url = f"http://127.0.0.1:{ports.get()}/"
    if given.stream:
        for fast in (False, True):
            first, most = asyncio.run(stream(url, requests=given.stream, at_once=given.at_once, fast=fast))
            name = "ours, [fast]" if fast else "ours"
            print(
                f"{name}: {given.stream} requests, {first:.1f} MiB after 1,000, {most - first:+.1f} MiB at most after"
            )
    else:
        compare(url, requests=given.requests, at_once=given.at_once, rounds=given.rounds)
    server.terminate()


if __name__ == "__main__":
    main()
