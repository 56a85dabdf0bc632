package dev.galley.testkit;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** A Java source file in memory, such as an example in a guide. */
public final class JavaSource extends SimpleJavaFileObject {
    private final String content;

    private JavaSource(String name, String content) {
        super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
        this.content = content;
    }

    /** Creates a source file of the class {@code name}. */
    public static JavaSource of(String name, String content) {
        return new JavaSource(name, content);
    }

    /** Reads a source file. */
    public static JavaSource of(Path file) throws IOException {
        String name = file.getFileName().toString();
        return new JavaSource(name.substring(0, name.length() - ".java".length()), Files.readString(file));
    }

    /** Returns the blocks of a Markdown page that begin with {@code fence}, such as {@code ```java}. */
    public static List<String> blocks(Path page, String fence) throws IOException {
        List<String> blocks = new ArrayList<>();
        @Nullable StringBuilder block = null;
        for (String line : Files.readAllLines(page)) {
            if (line.equals(fence)) {
                block = new StringBuilder();
            } else if (line.equals("```") && block != null) {
                blocks.add(block.toString());
                block = null;
            } else if (block != null) {
                block.append(line).append('\n');
            }
        }
        return blocks;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return content;
    }

    /** Compiles this into {@code folder} with the compiler options of the project, and returns the compiler's messages. */
    public String compileInto(Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<String> options = List.of(
                "-Xlint:all,-processing",
                "-Werror",
                "-proc:none",
                "-classpath",
                System.getProperty("java.class.path")
                        + System.getProperty("path.separator")
                        + System.getProperty("jdk.module.path", ""),
                "-d",
                folder.toString());
        List<JavaFileObject> units = List.of(this);
        boolean done = compiler.getTask(said, null, null, options, null, units).call();
        return done ? "" : said + "\n" + content;
    }
}
