package dev.galley.format.html;

import dev.galley.format.html.part.Boilerplate;
import dev.galley.format.html.text.MainText;
import dev.galley.format.html.text.Runs;
import dev.galley.format.html.tree.PageTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;

final class PageDebug {
    public static void main(String[] args) throws Exception {
        for (String file : args) {
            String html = new String(new GZIPInputStream(Files.newInputStream(Path.of(file))).readAllBytes(), StandardCharsets.UTF_8);
            PageTree tree = PageTree.of(Jsoup.parse(html));
            Runs before = Runs.of(tree);
            for (var post : dev.galley.format.html.comment.Posts.comments(tree, before)) {
                System.out.println("  post " + show(tree, post.node()) + " body " + show(tree, post.body()) + " by " + post.author() + " on " + post.date());
                tree.drop(post.node(), "comments");
            }
            Boilerplate.drop(tree, before);
            Runs runs = Runs.of(tree);
            int main = new MainText(tree, runs).choose();
            System.out.println("=== " + file + " prose " + before.prose(0) + " after " + runs.prose(0) + " chars " + before.chars(0));
            for (int at = main; at >= 0; at = tree.parent(at)) {
                System.out.println("  main " + show(tree, at) + " value " + (int) runs.value(at) + " prose " + runs.prose(at));
            }
            for (int i = 0; i < tree.size(); i++) {
                if (tree.droppedBy(i) != null && before.prose(i) > 80) {
                    String words = tree.element(i).text();
                    System.out.println("  " + tree.droppedBy(i) + " " + (i > main && main >= 0 && i < tree.end(main) ? "IN " : "") + show(tree, i) + " prose " + before.prose(i) + ": "
                            + words.substring(0, Math.min(words.length(), 70)));
                }
            }
        }
    }

    static String show(PageTree tree, int i) {
        var e = tree.element(i);
        String name = e == null ? "" : e.normalName() + "#" + e.id() + "." + e.className().replace(' ', '.');
        return name.substring(0, Math.min(name.length(), 90));
    }
}
