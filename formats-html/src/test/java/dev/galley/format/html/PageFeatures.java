package dev.galley.format.html;

import dev.galley.format.html.declared.*;
import dev.galley.format.html.part.Boilerplate;
import dev.galley.format.html.text.*;
import dev.galley.format.html.tree.PageTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;

final class PageFeatures {
    public static void main(String[] args) throws Exception {
        for (Path file : Files.list(Path.of(args[0])).sorted().toList()) {
            String html = new String(new GZIPInputStream(Files.newInputStream(file)).readAllBytes(), StandardCharsets.UTF_8);
            PageTree tree = PageTree.of(Jsoup.parse(html));
            Declared d = Declared.of(tree);
            Runs before = Runs.of(tree);
            Boilerplate.drop(tree, before);
            Runs runs = Runs.of(tree);
            int main = new MainText(tree, runs).choose();
            if (main < 0) main = 0;
            System.out.println(file.getFileName().toString().replace(".html.gz", "") + "\t" + d.all(Property.TYPE).stream().map(v -> v.origin() + ":" + v.text()).distinct().limit(7).toList()
                    + "\t" + before.prose(0) + "\t" + runs.prose(0) + "\t" + runs.chars(0) + "\t" + runs.links(0) + "\t" + runs.prose(main) + "\t" + runs.chars(main) + "\t" + runs.paragraphs(main) + "\t" + runs.links(main));
        }
    }
}
