package example.harbour

import dev.galley.format.Feeds
import java.io.ByteArrayOutputStream
import java.nio.file.Path
import kotlin.jvm.optionals.getOrNull

/** Converts the file that is named. */
fun main(arguments: Array<String>) {
    val feed = Feeds.read(Path.of(arguments[0]))
    val json = ByteArrayOutputStream()
    val result = Feeds.write(feed, "jsonfeed", json)
    val title: String? = feed.title().getOrNull()?.plain()
    println("$title: ${feed.articles().size} articles, ${result.losses().size} losses, ${json.toString(Charsets.UTF_8).startsWith("{\"version\"")}")
}
