package dev.galley.docs;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A Java source file in memory. */
final class JavaSource extends SimpleJavaFileObject {
    private final String content;

    private JavaSource(String name, String content) {
        super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
        this.content = content;
    }

    static JavaSource of(String name, String content) {
        return new JavaSource(name, content);
    }

    static JavaSource of(Path file) throws IOException {
        String name = file.getFileName().toString();
        return new JavaSource(name.substring(0, name.length() - ".java".length()), Files.readString(file));
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return content;
    }

    /** Compiles this into {@code folder} with the compiler options of the project, and returns the compiler's messages. */
    String compileInto(Path folder) {
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
