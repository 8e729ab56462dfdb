package id.petapam.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.image.Image;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** A server of this very process would answer; with the guard nobody ever reaches it. */
@ExtendWith(ApplicationExtension.class)
class OfflineGuardTest {

    private final AtomicInteger reached = new AtomicInteger();
    private HttpServer server;
    private URI address;

    @BeforeEach
    void openServer() throws IOException {
        OfflineGuard.install();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            reached.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/tile.png");
    }

    @AfterEach
    void closeServer() {
        server.stop(0);
        assertEquals(0, reached.get(), "requests that got through");
    }

    @Test
    void aUrlConnectionIsRefused() {
        assertThrows(IOException.class, () -> address.toURL().openStream());
        assertThrows(IOException.class, () -> address.toURL().openConnection(Proxy.NO_PROXY));
        assertThrows(
                IOException.class,
                () -> URI.create("https://127.0.0.1/").toURL().openConnection());
    }

    @Test
    void anHttpClientIsRefused() {
        HttpRequest request = HttpRequest.newBuilder(address).build();
        Exception refusal =
                assertThrows(Exception.class, () -> HttpClient.newHttpClient().send(request, BodyHandlers.ofString()));
        assertTrue(refusal.toString().contains("offline"), refusal.toString());
    }

    @Test
    void aPictureFromTheNetworkStaysEmpty() {
        Image picture = new Image(address.toString());
        assertTrue(picture.isError());
    }

    @Test
    void installingTwiceChangesNothing() {
        OfflineGuard.install();
        assertThrows(IOException.class, () -> address.toURL().openStream());
    }
}
