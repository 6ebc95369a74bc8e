<?php
/*
 * What WordPress makes of a text: saved by an author who may not write unfiltered HTML, then shown in a post. The functions
 * are WordPress's own, hooked as wp-includes/default-filters.php hooks them; there is no database and no theme.
 *
 *   php the-content.php FOLDER_OF_WORDPRESS < texts.json     name → text
 *   prints name → { saved, shown } as JSON
 */
define( 'ABSPATH', rtrim( $argv[1], '/' ) . '/' );
define( 'WPINC', 'wp-includes' );
define( 'WP_DEBUG', false );
define( 'WPLANG', 'fr_FR' );
define( 'KB_IN_BYTES', 1024 );

foreach ( array( 'compat', 'plugin', 'functions', 'l10n', 'formatting', 'kses', 'shortcodes', 'pomo/translations',
	'pomo/mo', 'class-wp-block-parser', 'class-wp-block-type', 'class-wp-block-type-registry', 'class-wp-block',
	'class-wp-block-list', 'class-wp-textdomain-registry', 'blocks' ) as $file ) {
	require_once ABSPATH . WPINC . "/$file.php";
}

// the parts of WordPress that ask the database
function get_post() {
	return null;
}

add_filter( 'pre_option', fn ( $value, $name ) => 'blog_charset' === $name ? 'UTF-8' : '', 10, 2 );

add_filter( 'pre_kses', 'wp_pre_kses_less_than' );
add_filter( 'pre_kses', 'wp_pre_kses_block_attributes', 10, 3 );
add_filter( 'the_content', 'do_blocks', 9 );
add_filter( 'the_content', 'wptexturize' );
add_filter( 'the_content', 'wpautop' );
add_filter( 'the_content', 'shortcode_unautop' );
add_filter( 'the_content', 'capital_P_dangit', 11 );
add_filter( 'the_content', 'do_shortcode', 11 );

$made = array();
foreach ( json_decode( stream_get_contents( STDIN ), true ) as $name => $text ) {
	$saved         = wp_unslash( wp_filter_post_kses( wp_slash( $text ) ) );
	$made[ $name ] = array(
		'saved' => $saved,
		'shown' => apply_filters( 'the_content', $saved ),
	);
}
echo json_encode( $made );
