<?php
/*
 * What WordPress puts into a post in the place of an address of ours that stands alone on a line: it looks into our page for
 * whom to ask, asks, and filters the answer. All functions are WordPress's own, for a site that has not named us a
 * provider; only the requests are sent by PHP itself, for WordPress asks nobody on the machine it runs on.
 *
 *   php oembed.php FOLDER_OF_WORDPRESS ADDRESS
 *   prints { html, asked } as JSON; html is false when WordPress leaves the address a link
 */
define( 'ABSPATH', rtrim( $argv[1], '/' ) . '/' );
define( 'WPINC', 'wp-includes' );
define( 'WP_DEBUG', false );
define( 'WPLANG', 'fr_FR' );
define( 'KB_IN_BYTES', 1024 );

foreach ( array( 'compat', 'load', 'plugin', 'functions', 'class-wp-error', 'l10n', 'formatting', 'kses', 'shortcodes', 'link-template',
	'general-template', 'pomo/translations', 'pomo/mo', 'class-wp-textdomain-registry', 'http', 'class-wp-http',
	'class-wp-oembed', 'embed', 'pluggable' ) as $file ) {
	require_once ABSPATH . WPINC . "/$file.php";
}

$asked = array();
add_filter( 'pre_option', fn ( $value, $name ) => 'blog_charset' === $name ? 'UTF-8' : '', 10, 2 );
add_filter( 'pre_http_request', function ( $answer, $request, $url ) use ( &$asked ) {
	$asked[] = $url;
	$body    = file_get_contents( $url, false, stream_context_create( array( 'http' => array( 'ignore_errors' => true ) ) ) );
	preg_match( '/ (\d{3})/', $http_response_header[0], $status );
	return array(
		'body'     => $body,
		'headers'  => array(),
		'response' => array( 'code' => (int) $status[1], 'message' => '' ),
	);
}, 10, 3 );
// as wp-includes/default-filters.php hooks it
add_filter( 'oembed_dataparse', 'wp_filter_oembed_result', 10, 3 );

$html = _wp_oembed_get_object()->get_html( $argv[2], array( 'width' => 620, 'height' => 930 ) );
echo json_encode( array( 'html' => $html, 'asked' => $asked ) );
