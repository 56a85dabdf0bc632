package dev.galley.format.xml.namespace.media;

import dev.galley.format.xml.check.Element;
import dev.galley.format.xml.check.ElementRule;
import dev.galley.format.xml.check.Watch;
import dev.galley.format.xml.check.Watcher;
import dev.galley.internal.markup.Markup;
import dev.galley.internal.syntax.Syntaxes;
import java.util.Set;

/** A contributor to a media object. Roles are by default those of the European Broadcasting Union (EBU role codes). */
final class MediaCredit implements Watcher {
    private static final Watch<MediaCredit> WATCH = Watch.of(MediaCredit::new);
    private static final Set<String> ROLES =
            Set.of(("actor|adaptor|anchor person|animal trainer|animator|announcer|armourer|art director|artist"
                            + "/performer|assistant camera|assistant chief lighting technician|assistant director|assista"
                            + "nt producer|assistant visual editor|author|broadcast assistant|broadcast journalist|camera"
                            + " operator|carpenter|casting|causeur|chief lighting technician|choir|choreographer|clapper "
                            + "loader|commentary or commentator|commissioning broadcaster|composer|computer programmer|co"
                            + "nductor|consultant|continuity checker|correspondent|costume designer|dancer|dialogue coach"
                            + "|director|director of photography|distribution company|draughtsman|dresser|dubber|editor/p"
                            + "roducer (news)|editor|editor-in-chief|editor-of-the-day|ensemble|executive producer|expert"
                            + "|fight director|floor manager|focus puller|foley artist|foley editor|foley mixer|graphic a"
                            + "ssistant|graphic designer|greensman|grip|hairdresser|illustrator|interviewed guest|intervi"
                            + "ewer|key character|key grip|key talents|leadman|librettist|lighting director|lighting tech"
                            + "nician|location manager|lyricist|make up artist|manufacturer|matte artist|music arranger|m"
                            + "usic group|musician|news reader|orchestra|participant|photographer|post|producer|productio"
                            + "n assistant|production company|production department|production manager|production secreta"
                            + "ry|programme production researcher|property manager|publishing company|puppeteer|pyrotechn"
                            + "ician|reporter|rigger|runner|scenario|scenic operative|script supervisor|second assistant "
                            + "camera|second assistant director|second unit director|set designer|set dresser|sign langua"
                            + "ge|singer|sound designer|sound mixer|sound recordist|special effects|stunts|subtitles|tech"
                            + "nical director|term|translation|transportation manager|treatment/programme proposal|vision"
                            + " mixer|visual editor|visual effects|wardrobe|witness")
                    .split("\\|"));

    static final ElementRule RULE = ElementRule.text(Markup.PLAIN)
            .attribute("role", Syntaxes.NOT_BLANK)
            .attribute("scheme", MediaRating.SCHEME)
            .watch(WATCH)
            .build();

    private MediaCredit() {}

    @Override
    public void start(Element element) {
        String role = element.attribute("role");
        String scheme = element.attribute("scheme");
        boolean ebuScheme = scheme == null || scheme.equals("urn:ebu");
        if (ebuScheme && role != null && !ROLES.contains(role)) {
            element.reportValue("role", role, "credit.role-unknown", role);
        }
    }
}
