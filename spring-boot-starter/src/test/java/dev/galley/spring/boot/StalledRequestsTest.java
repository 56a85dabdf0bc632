package dev.galley.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.context.annotation.Bean;
import reactor.core.scheduler.Schedulers;

/** Clients that do not send the whole document; each keeps a thread. */
class StalledRequestsTest {
    static class ReadTimeout {
        @Bean
        NettyServerCustomizer readTimeout() {
            return server -> server.readTimeout(Duration.ofMillis(100));
        }
    }

    @Test
    void theReadTimeoutOfTheServerFreesTheThreads() throws Exception {
        List<Socket> stalled = new ArrayList<>();
        try (ReactiveSite site = ReactiveSite.start(ReadTimeout.class)) {
            for (int i = 0; i <= Schedulers.DEFAULT_BOUNDED_ELASTIC_SIZE; i++) {
                stalled.add(site.stall("/feed"));
            }

            assertThat(site.get("/plain").statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : stalled) {
                socket.close();
            }
        }
    }
}
