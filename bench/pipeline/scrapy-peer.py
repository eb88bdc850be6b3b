"""Scrapy's bare fetch-and-parse as a process of its own: one crawl for each line on stdin, one answer each on stdout.

usual: the form most spiders are written in, //body//text() without script and style, default middlewares.
fast:  its fastest, script and style dropped, string(//body), spider and downloader middlewares and extensions off.
"""

import json
import sys
from urllib.parse import urlsplit

from scrapy.utils.reactor import install_reactor

install_reactor("twisted.internet.asyncioreactor.AsyncioSelectorReactor")

import scrapy  # noqa: E402
from scrapy.crawler import CrawlerRunner  # noqa: E402
from scrapy.settings import default_settings  # noqa: E402
from twisted.internet import defer, reactor, threads  # noqa: E402

COMMON = {
    "LOG_ENABLED": False,
    "TELNETCONSOLE_ENABLED": False,
    "ROBOTSTXT_OBEY": False,
    "DOWNLOAD_DELAY": 0,
    "RETRY_ENABLED": False,
}
MIDDLEWARES_OFF = {
    "SPIDER_MIDDLEWARES": dict.fromkeys(default_settings.SPIDER_MIDDLEWARES_BASE),
    "DOWNLOADER_MIDDLEWARES": dict.fromkeys(default_settings.DOWNLOADER_MIDDLEWARES_BASE),
    "EXTENSIONS": dict.fromkeys(default_settings.EXTENSIONS_BASE),
}
USUAL_TEXT = "//body//text()[not(ancestor::script or ancestor::style)]"


class PageSpider(scrapy.Spider):
    name = "pages"

    def parse(self, response):
        links = [response.urljoin(href) for href in response.xpath("//a/@href").getall()]
        text = self.text_of(response)
        self.totals["pages"] += 1
        self.totals["links"] += len(links)
        self.totals["chars"] += len(text)
        if self.dump:
            row = {"path": urlsplit(response.url).path, "links": links, "text": text}
            self.dump.write(json.dumps(row, ensure_ascii=False) + "\n")


class UsualSpider(PageSpider):
    def text_of(self, response):
        return "".join(response.xpath(USUAL_TEXT).getall())


class FastSpider(PageSpider):
    def text_of(self, response):
        for element in response.xpath("//script|//style"):
            element.drop()
        return response.xpath("string(//body)").get()


@defer.inlineCallbacks
def serve(variant):
    spider = FastSpider if variant == "fast" else UsualSpider
    while True:
        line = yield threads.deferToThread(sys.stdin.readline)
        if not line:
            break
        order = json.loads(line)
        settings = {
            **COMMON,
            **(MIDDLEWARES_OFF if variant == "fast" else {}),
            "CONCURRENT_REQUESTS": order["concurrency"],
            "CONCURRENT_REQUESTS_PER_DOMAIN": order["concurrency"],
        }
        totals = {"pages": 0, "links": 0, "chars": 0}
        dump = open(order["dump"], "w", encoding="utf-8") if order.get("dump") else None
        runner = CrawlerRunner(settings)
        yield runner.crawl(spider, start_urls=order["urls"], totals=totals, dump=dump)
        if dump:
            dump.close()
        print(json.dumps(totals), flush=True)
    reactor.stop()


def failed(reason):
    reason.printTraceback(file=sys.stderr)
    reactor.stop()


reactor.callWhenRunning(lambda: serve(sys.argv[1]).addErrback(failed))
reactor.run()
